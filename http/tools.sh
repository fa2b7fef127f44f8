#!/usr/bin/env bash
# Installs the tools of other people that the tests of callback URLs use, each in a virtual
# environment of its own. Once: what is in the cache is used again.
set -euo pipefail
cd "$(dirname "$0")"
cache=${XDG_CACHE_HOME:-$HOME/.cache}/asyncactivity/bin

# install TOOL: in the version that the pom has.
install() {
  local version folder
  version=$(sed -n "s|.*<$1.version>\(.*\)</$1.version>.*|\1|p" pom.xml)
  folder=$cache/$1-$version
  if [ -x "$folder/bin/$1" ]; then
    echo "There already: $folder"
    return
  fi
  if ! python3 -c 'import ensurepip' 2>/dev/null; then
    echo "Missing: python3 with venv, to install $1 $version (Debian's package python3-venv)." >&2
    exit 1
  fi
  rm -rf "$folder"
  python3 -m venv "$folder"
  "$folder/bin/pip" install --quiet "$1==$version"
  echo "Installed: $folder"
}

install schemathesis
install openapi-spec-validator
install openapi-python-client
