#!/bin/sh
# Runs one step of npm, unless nothing that it reads is newer than its last success.
set -eu
cd "$(dirname "$0")"

unchanged_since() {
  [ -f "$1" ] && [ -z "$(find . \( -name node_modules -o -name dist -o -name target \) -prune -o -type f -newer "$1" -print)" ]
}

install() {
  [ -f node_modules/.package-lock.json ] && [ ! package-lock.json -nt node_modules/.package-lock.json ] ||
    npm ci --ignore-scripts --no-audit --no-fund
}

case "$1" in
  build)
    unchanged_since target/build.done && [ -d dist ] && exit 0
    install
    # File names carry hashes: what an earlier build packed would pile up in the jar.
    rm -rf target/classes/static
    npm run build
    ;;
  test)
    unchanged_since target/test.done && exit 0
    npm test
    npm run lint:api
    npm run compile
    ;;
esac
mkdir -p target
touch "target/$1.done"
