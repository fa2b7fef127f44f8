#!/usr/bin/env bash
# Builds the Temporal servers of the conformance table from their official Go modules: the CLI,
# for its dev server, and the server itself. Once: what is in the cache is used again.
set -euo pipefail
. "$(dirname "$0")/src/main/resources/conformance/servers.properties"
cache=${XDG_CACHE_HOME:-$HOME/.cache}/asyncactivity/bin

# build FOLDER BINARY MODULE PACKAGE VERSION [TOOLCHAIN]: builds BINARY into the cache's FOLDER.
# No other Go than the installed one is fetched, unless TOOLCHAIN is "auto" and VERSION asks for a newer one.
build() {
  local folder=$cache/$1 binary=$2 module=$3 package=$4 version=$5
  local -x GOTOOLCHAIN=${6:-local}
  if [ -x "$folder/$binary" ]; then
    echo "There already: $folder/$binary"
    return
  fi
  if ! command -v go >/dev/null; then
    echo "Missing: $folder/$binary, and go to build it with (https://go.dev/dl, or Debian's package golang)." >&2
    return 1
  fi
  echo "Building $package@v$version with $(go version | cut -d' ' -f3), which takes minutes the first time"
  local work=$folder.$$
  mkdir -p "$work"
  # In a folder of its own: a go.mod around here does not count.
  (cd "$work" && GOFLAGS=-mod=mod CGO_ENABLED=0 GOBIN=$work \
    go install -ldflags='-s -w' "$package@v$version")
  if [ "$binary" = server ]; then # its own configuration, from which the suite derives one
    local source
    source=$(cd "$work" && go mod download -json "$module@v$version" | sed -n 's/^\t"Dir": "\(.*\)",*$/\1/p')
    mkdir -p "$work/config/dynamicconfig"
    cp "$source/config/development-sqlite-file.yaml" "$work/config/"
    cp "$source/config/dynamicconfig/development-sql.yaml" "$work/config/dynamicconfig/"
    chmod -R u+w "$work"
  fi
  rm -rf "$folder"
  mv "$work" "$folder" # whole or not at all
  echo "Built: $folder/$binary"
}

build "temporal-cli-$cli_version" temporal \
  github.com/temporalio/cli github.com/temporalio/cli/cmd/temporal "$cli_version"
build "temporal-server-$server_version" server \
  go.temporal.io/server go.temporal.io/server/cmd/server "$server_version"
build "temporal-server-$newest_server_version" server \
  go.temporal.io/server go.temporal.io/server/cmd/server "$newest_server_version" auto

# Cadence publishes no server that "go install" takes: a test of ours starts its test cluster.
build_cadence() {
  local folder=$cache/cadence-server-$cadence_server_version binary=cadence-server
  local source
  source=$(cd "$(dirname "$0")/cadence-server" && pwd)
  if [ -x "$folder/$binary" ] && diff -rq "$source" "$folder/source" >/dev/null 2>&1; then
    echo "There already: $folder/$binary"
    return
  fi
  if ! command -v go >/dev/null; then
    echo "Missing: $folder/$binary, and go to build it with (https://go.dev/dl, or Debian's package golang)." >&2
    return 1
  fi
  echo "Building a Cadence server $cadence_server_version, which takes minutes the first time"
  local work=$folder.$$
  mkdir -p "$work"
  (cd "$source" && GOTOOLCHAIN=local CGO_ENABLED=0 \
    go test -c -ldflags='-s -w' -o "$work/$binary" .)
  cp -R "$source" "$work/source" # by which a later change is seen
  rm -rf "$folder"
  mv "$work" "$folder"
  echo "Built: $folder/$binary"
}

build_cadence
