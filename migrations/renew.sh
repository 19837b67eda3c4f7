#!/usr/bin/env bash
# Until the first release there is one migration, made anew whenever the model changes: migrations/renew.sh
set -euo pipefail
cd "$(dirname "$0")"
dotnet tool restore > /dev/null
for provider in Sqlite PostgreSql; do
  rm -rf "$provider/Migrations"
  dotnet restore "$provider" > /dev/null
  dotnet ef migrations add Initial --project "$provider" --startup-project "$provider" --output-dir Migrations
done
