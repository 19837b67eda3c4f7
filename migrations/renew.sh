#!/usr/bin/env bash
# Until the first release there is one migration, made anew whenever the model changes: migrations/renew.sh
set -euo pipefail
cd "$(dirname "$0")"
dotnet tool restore > /dev/null
for provider in Sqlite PostgreSql; do
  rm -rf "$provider/Migrations"
  dotnet restore "$provider" > /dev/null
  dotnet ef migrations add Initial --project "$provider" --startup-project "$provider" --output-dir Migrations

  # One name for ever: two people who renew it change the same files.
  made=$(basename "$provider"/Migrations/*_Initial.cs _Initial.cs)
  for file in "$provider"/Migrations/"$made"_Initial*; do
    mv "$file" "${file/$made/20260101000000}"
  done
  sed -i "s/$made/20260101000000/" "$provider"/Migrations/20260101000000_Initial.Designer.cs
done
