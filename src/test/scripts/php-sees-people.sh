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
database=qp_people
port=${PORT:-18479}
. "$(dirname "$0")/service.sh"
start_service QUARKPRESS_ADMIN_PASSWORD="first admin's password"

scripts="$here/src/test/scripts"
python3 "$scripts/people.py" make "http://127.0.0.1:$port" "$password" >"$work/made.json"
"$lab/wordpress" php "$scripts/people.php" qp_people "$work/made.json" >"$work/seen.json"
python3 "$scripts/people.py" compare "http://127.0.0.1:$port" "$work/made.json" "$work/seen.json"
