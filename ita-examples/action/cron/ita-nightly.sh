#!/bin/sh
# Checks the published site and prints the report only where something is new since the last night: cron mails it then.
# 30 5 * * *  ITA=/opt/ita/bin/ita /srv/ita/ita-nightly.sh
# ITA is bin/ita of the distribution, or ita.jar where there is Java 17.
set -u
cd "$(dirname "$0")" || exit 3
set --
[ ! -e last.json ] || set -- --baseline last.json
set -- check ita.json --online --cache cache "$@" --report json=last.json -o report.txt
case ${ITA:=ita} in
  *.jar) java -jar "$ITA" "$@" ;;
  *) "$ITA" "$@" ;;
esac
status=$?
[ "$status" -ne 1 ] || cat report.txt
exit "$status"
