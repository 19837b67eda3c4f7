#!/usr/bin/env bash
# A private PostgreSQL for the tests: its own folder, a socket instead of a port, nobody else's data. Running it again is free.
#   tests/postgres.sh          installs PostgreSQL if it is missing and starts the server
#   tests/postgres.sh stop     stops it
set -euo pipefail
home=${COLLAB_TEST_POSTGRES_HOME:-/tmp/collab-test-postgres}

find_programs() { ls -d /usr/lib/postgresql/*/bin 2> /dev/null | sort -V | tail -n 1; }

as_server_user() {
  if [ "$(id -u)" = 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi
}

if [ ! -x "$(find_programs)/initdb" ]; then
  sudo=$([ "$(id -u)" = 0 ] || echo sudo)
  $sudo apt-get update -qq
  DEBIAN_FRONTEND=noninteractive $sudo apt-get install -y -qq --no-install-recommends postgresql > /dev/null
fi
programs=$(find_programs)

if [ "${1:-start}" = stop ]; then
  [ ! -d "$home/data" ] || as_server_user "$programs/pg_ctl" -D "$home/data" -m fast stop > /dev/null
  exit 0
fi

if [ ! -s "$home/data/PG_VERSION" ]; then
  mkdir -p "$home"
  [ "$(id -u)" != 0 ] || chown postgres "$home"
  as_server_user "$programs/initdb" -D "$home/data" -U postgres --auth=trust --encoding=UTF8 --locale=C > /dev/null
fi
if ! as_server_user "$programs/pg_ctl" -D "$home/data" status > /dev/null; then
  as_server_user "$programs/pg_ctl" -D "$home/data" -w -l "$home/log" \
    -o "-c listen_addresses='' -c unix_socket_directories='$home' -c max_connections=200" start > /dev/null
fi
