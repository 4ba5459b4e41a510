#!/bin/sh
# The gate for any runner, and before a push: sh ci/check.sh
# Set ITA_VERSION and ITA_SHA256 (of that jar, from its release), or ITA_JAR to a jar that you have.
set -eu
if [ -z "${ITA_JAR:-}" ]; then
  ITA_JAR=ita.jar
  curl -fsSLo ita.jar "https://repo1.maven.org/maven2/io/github/openita/ita-cli/${ITA_VERSION:?}/ita-cli-$ITA_VERSION.jar"
  echo "${ITA_SHA256:?}  ita.jar" | sha256sum -c -
fi
java -cp "$ITA_JAR" build/Site.java site
java -jar "$ITA_JAR" check ita.json --site site
