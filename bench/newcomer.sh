#!/bin/bash
# The way of a newcomer, from an empty repository of stories to a green check with a baseline: every command, what it printed,
# and how long it took. `bench/newcomer.sh > docs/guides/first-run.md`; needs git, npm and, to install, the registry.
set -eu
here=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
(cd "$here" && npm pack --silent --pack-destination "$work" >/dev/null)
mv "$work"/wireproof-*.tgz "$work/wireproof.tgz"
mkdir -p "$work/news/stories"
cd "$work/news"
cp "$here"/corpus/stories/*.txt stories/
git init -q -b main
git -c user.name=desk -c user.email=desk@news.test add -A
git -c user.name=desk -c user.email=desk@news.test commit -qm 'Stories'
echo '{"private": true}' >package.json
export npm_config_fund=false npm_config_audit=false npm_config_update_notifier=false
began=$SECONDS
cat <<END
# A first run

What \`bench/newcomer.sh\` typed into a repository with $(ls stories | wc -l) stories of our own [corpus](../../corpus/README.md), and what it printed: from the installation to a green check that finds what is new.

\`\`\`console
END

# Shows a command as the newcomer types it, runs it, and shows what it printed and its exit code where that is not 0.
say() {
  echo "\$ $1"
  code=0
  bash -c "${2:-$1}" 2>&1 || code=$?
  [ $code = 0 ] || echo "(exit code $code)"
  echo
}

say 'npm install --save-dev wireproof' 'npm install --save-dev --loglevel=error ../wireproof.tgz'
say 'npx wireproof init'
say 'npx wireproof check .'
say 'mkdir -p .github/workflows && cp node_modules/wireproof/ci/github.yml .github/workflows/wireproof.yml'
say 'printf "node_modules/\n" > .gitignore && git add -A && git commit -qm "Check stories with wireproof"' \
  'printf "node_modules/\n" > .gitignore && git -c user.name=desk -c user.email=desk@news.test add -A && git -c user.name=desk -c user.email=desk@news.test commit -qm "Check stories with wireproof"'
say 'echo "The mayor said the the bridge would reopen on Monday." >> stories/bus-trial.txt'
say 'npx wireproof check . --changed'
say 'npx wireproof fix --write stories/bus-trial.txt'
say 'npx wireproof check .'
echo '```'
echo
echo "All of it took $((SECONDS - began)) seconds on two cores, the installation and three readings of all stories by the language model included."
