#!/bin/sh
# The gate for any runner, and before a push: sh ci/check.sh
# Set ITA_URL to the address of ita.jar in the project's release and ITA_SHA256 to the sum that stands there, or ITA_JAR
# to a jar that you have.
set -eu
if [ -z "${ITA_JAR:-}" ]; then
  ITA_JAR=ita.jar
  curl -fsSLo ita.jar "${ITA_URL:?}"
  echo "${ITA_SHA256:?}  ita.jar" | sha256sum -c -
fi
java -cp "$ITA_JAR" build/Site.java site
java -jar "$ITA_JAR" check ita.json --site site
