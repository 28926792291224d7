#!/usr/bin/env bash
# Scores the built command line on annotated development sets and on the sample stories.
# bench/detect.sh SHARED [check options …]; SHARED holds bench/score.py, bench/gold.py, data/, facts/ and seeds/.
set -euo pipefail
shared=$(cd "${1:?Usage: bench/detect.sh SHARED [check options …]}" && pwd)
shift
cd "$(dirname "$0")/.."
node tools/build.mjs
python3 "$shared/bench/score.py" --rules -- node dist/cli.js check --ndjson "$@"
python3 "$shared/bench/gold.py" "$shared/facts/seed-gold.json" "$shared/seeds" -- node dist/cli.js check --ndjson "$@"
