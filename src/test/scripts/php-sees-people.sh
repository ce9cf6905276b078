#!/bin/bash
# Makes terms, users, comments and application passwords through the service and asks PHP, on the same database, what it
# sees; then the other way round: what PHP made is asked of the service.
#
#   php-sees-people.sh LAB
#
# LAB is the folder of the lab scripts (mariadb, wordpress); both must be up, and the service packaged. The database
# qp_people is made anew on the lab's MariaDB. PHP is pointed at it for this run only. Exit status 0 when both sides see
# the same.
set -euo pipefail
lab=$(cd "${1:?folder of the lab scripts}" && pwd)
here=$(cd "$(dirname "$0")/../../.." && pwd)
port=${PORT:-18479}
work=$(mktemp -d)
service=
end() {
  [[ ! $service ]] || kill "$service" 2>/dev/null || true
  rm -rf "$work"
}
trap end EXIT

"$lab/mariadb" cli -e 'DROP DATABASE IF EXISTS qp_people; CREATE DATABASE qp_people CHARACTER SET utf8mb4'
cd "$work"
QUARKUS_DATASOURCE_JDBC_URL=jdbc:mysql://127.0.0.1:13311/qp_people QUARKUS_DATASOURCE_USERNAME=root \
  QUARKUS_DATASOURCE_PASSWORD=lab QUARKUS_HTTP_PORT=$port QUARKUS_HTTP_HOST=127.0.0.1 QUARKPRESS_DATA_DIR="$work/data" \
  QUARKPRESS_MODEL="$here/src/main/resources/quarkpress/model.json" QUARKPRESS_ADMIN_PASSWORD="first admin's password" \
  java -jar "$here/target/quarkus-app/quarkus-run.jar" >"$work/log" 2>&1 &
service=$!
for _ in $(seq 120); do
  curl -fs -o "$work/index" "http://127.0.0.1:$port/wp-json/" && break
  kill -0 "$service" 2>/dev/null || { cat "$work/log"; exit 1; }
  sleep 0.5
done
password=$(sed -n 's/^ *application password  *//p' "$work/log" | head -1)
[[ $password ]] || { echo "no application password in the log:"; cat "$work/log"; exit 1; }

scripts="$here/src/test/scripts"
python3 "$scripts/people.py" make "http://127.0.0.1:$port" "$password" >"$work/made.json"
"$lab/wordpress" php "$scripts/people.php" qp_people "$work/made.json" >"$work/seen.json"
python3 "$scripts/people.py" compare "http://127.0.0.1:$port" "$work/made.json" "$work/seen.json"
