# The opening of the scripts that run the service and PHP on one database; they source it with $lab, $database and $port
# set. Makes the database anew on the lab's MariaDB, starts the packaged service on it, and sets $here, $work (a folder
# that goes at the end, where the log is), and $password, the administrator's application password. What else the service
# needs comes as arguments, NAME=VALUE.
here=$(cd "$(dirname "${BASH_SOURCE[0]}")/../../.." && pwd)
work=$(mktemp -d)
chmod 755 "$work"
service=
end() {
  [[ ! $service ]] || kill "$service" 2>/dev/null || true
  rm -rf "$work"
}
trap end EXIT

start_service() {
  "$lab/mariadb" cli -e "DROP DATABASE IF EXISTS $database; CREATE DATABASE $database CHARACTER SET utf8mb4"
  cd "$work"
  env QUARKUS_DATASOURCE_JDBC_URL="jdbc:mysql://127.0.0.1:13311/$database" QUARKUS_DATASOURCE_USERNAME=root \
    QUARKUS_DATASOURCE_PASSWORD=lab QUARKUS_HTTP_PORT="$port" QUARKUS_HTTP_HOST=127.0.0.1 \
    QUARKPRESS_DATA_DIR="$work/data" QUARKPRESS_MODEL="$here/src/main/resources/quarkpress/model.json" "$@" \
    java -jar "$here/target/quarkus-app/quarkus-run.jar" >"$work/log" 2>&1 &
  service=$!
  for _ in $(seq 240); do
    curl -fs -o "$work/index" "http://127.0.0.1:$port/wp-json/" && break
    kill -0 "$service" 2>/dev/null || { cat "$work/log"; exit 1; }
    sleep 0.5
  done
  password=$(sed -n 's/^ *application password  *//p' "$work/log" | head -1)
  [[ $password ]] || { echo "no application password in the log:"; cat "$work/log"; exit 1; }
}
