#!/usr/bin/env bash
# Installs the peers that the benches compare with into bench/peers (not committed): LanguageTool 6.6 (needs Java 17 and Maven) and Harper (npm).
# The adapters that make them read and write our lines come from the folder given: peers.sh ADAPTERS
set -euo pipefail
adapters=$(cd "${1:?Usage: bench/peers.sh FOLDER_WITH_ADAPTERS}" && pwd)
cd "$(dirname "$0")"
mkdir -p peers/lt && cd peers
cp "$adapters"/adapt.mjs .
[ -f package.json ] || npm init -y >/dev/null
npm i --ignore-scripts --no-audit --no-fund harper.js
cp "$adapters"/LT.java "$adapters"/pom.xml lt/
cd lt
mvn -q dependency:copy-dependencies -DoutputDirectory=lib
javac -cp 'lib/*' -d cls LT.java
echo "LanguageTool: java -cp 'bench/peers/lt/cls:bench/peers/lt/lib/*' LT nospell"
echo "Harper: node bench/peers/adapt.mjs harper"
