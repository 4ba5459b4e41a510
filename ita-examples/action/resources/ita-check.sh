#!/bin/sh
# Runs the check once and writes every report of it. The same script serves GitHub, GitLab, Jenkins and any other runner;
# what it shall do stands in variables, all of them optional but one of the first two:
#   ITA_TOOL        bin/ita of the distribution, ita.jar, or a zip of the distribution, on this machine
#   ITA_URL         the address of such a jar or zip in a release; goes with ITA_SHA256, the sum that the release states
#   ITA_DISCLOSURE  the document (ita.json)             ITA_SITE      the folder of the built site
#   ITA_EDITION     the edition                         ITA_ONLINE    true: try the links over the network
#   ITA_CACHE       a folder kept for the next run      ITA_BASELINE  the report of a former check
#   ITA_FAIL_ON     error, warning or never (error)     ITA_AS_OF     the day, such as 2024-04-30 (today)
#   ITA_LANG        th or en (th)                       ITA_REPORTS   the folder for the reports (ita-reports)
# It ends as the check does: 0, 1 where something is lacking, 2 and 3 where it could not be done.
set -eu

fail() {
  echo "ita-check: $*" >&2
  exit 2
}

sum_of() {
  if command -v sha256sum > /dev/null; then sha256sum "$1"; else shasum -a 256 "$1"; fi | cut -d ' ' -f 1
}

unpack() {
  mkdir -p "$2"
  if command -v unzip > /dev/null; then
    unzip -q "$1" -d "$2"
  elif command -v jar > /dev/null; then
    (cd "$2" && jar xf "$1")
  elif command -v python3 > /dev/null; then
    python3 -m zipfile -e "$1" "$2"
  else
    fail "$1: to unpack it there must be unzip, jar or python3"
  fi
  found=$(find "$2" -path '*/bin/ita' -type f | head -n 1)
  [ -n "$found" ] || fail "$1: there is no bin/ita in it"
  home=${found%/bin/ita}
  chmod +x "$found" "$home"/runtime/bin/* 2> /dev/null || true
  tool=$found
}

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 143' TERM
trap 'exit 130' INT

tool=${ITA_TOOL:-}
if [ -n "${ITA_URL:-}" ]; then
  [ -z "$tool" ] || fail "ITA_TOOL and ITA_URL: set one of the two"
  [ -n "${ITA_SHA256:-}" ] || fail "ITA_URL goes with ITA_SHA256, the sum that the release states"
  name=${ITA_URL%%\?*}
  tool=$work/${name##*/}
  curl -fsSLo "$tool" "$ITA_URL" || fail "$ITA_URL: could not be fetched"
  # Releases and systems write a sum in capitals, too, or with its kind before it.
  wanted=$(printf %s "$ITA_SHA256" | tr -d '[:space:]' | tr '[:upper:]' '[:lower:]')
  sum=$(sum_of "$tool")
  [ "$sum" = "${wanted#sha256:}" ] || fail "$ITA_URL: its sum is $sum, not ITA_SHA256 ($wanted); it is not run"
fi
[ -n "$tool" ] || fail "set ITA_TOOL to bin/ita or ita.jar, or ITA_URL and ITA_SHA256 to those of a release"
[ -e "$tool" ] || fail "$tool: there is no such file"
case $tool in /*) ;; *) tool=$PWD/$tool ;; esac
case $tool in *.zip) unpack "$tool" "$work/ita" ;; esac

ita() {
  case $tool in
    *.jar) java -jar "$tool" "$@" ;;
    *) "$tool" "$@" ;;
  esac
}

reports=${ITA_REPORTS:-ita-reports}
mkdir -p "$reports"
# What an earlier run left is nobody's report of this one, but it may be what this one is compared with.
rm -f "$reports/ita.sarif" "$reports/junit.xml" "$reports/gl-code-quality-report.json" "$reports/ita.md" "$reports/ita.html"
[ "${ITA_BASELINE:-}" -ef "$reports/ita-report.json" ] || rm -f "$reports/ita-report.json"

set -- check "${ITA_DISCLOSURE:-ita.json}" --fail-on "${ITA_FAIL_ON:-error}" --lang "${ITA_LANG:-th}"
[ -z "${ITA_SITE:-}" ] || set -- "$@" --site "$ITA_SITE"
[ -z "${ITA_EDITION:-}" ] || set -- "$@" --edition "$ITA_EDITION"
[ -z "${ITA_AS_OF:-}" ] || set -- "$@" --as-of "$ITA_AS_OF"
[ -z "${ITA_BASELINE:-}" ] || set -- "$@" --baseline "$ITA_BASELINE"
if [ "${ITA_ONLINE:-false}" = true ]; then
  set -- "$@" --online
  [ -z "${ITA_CACHE:-}" ] || set -- "$@" --cache "$ITA_CACHE"
fi
[ -z "${GITHUB_ACTIONS:-}" ] || set -- "$@" --format github

status=0
ita "$@" \
  --report sarif="$reports/ita.sarif" \
  --report junit="$reports/junit.xml" \
  --report gitlab="$reports/gl-code-quality-report.json" \
  --report json="$reports/ita-report.json" \
  --report markdown="$reports/ita.md" \
  --report html="$reports/ita.html" || status=$?

if [ -n "${GITHUB_OUTPUT:-}" ]; then
  {
    echo "exit-code=$status"
    [ ! -e "$reports/ita.sarif" ] || echo "sarif=$reports/ita.sarif"
    [ ! -e "$reports/junit.xml" ] || echo "junit=$reports/junit.xml"
    [ ! -e "$reports/ita.md" ] || echo "json=$reports/ita-report.json"
  } >> "$GITHUB_OUTPUT"
fi
if [ -n "${GITHUB_STEP_SUMMARY:-}" ] && [ -e "$reports/ita.md" ]; then
  # A step may write one mebibyte.
  if [ "$(wc -c < "$reports/ita.md")" -lt 1000000 ]; then
    cat "$reports/ita.md" >> "$GITHUB_STEP_SUMMARY"
  else
    head -n 12 "$reports/ita.md" >> "$GITHUB_STEP_SUMMARY"
  fi
fi
exit "$status"
