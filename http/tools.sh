#!/usr/bin/env bash
# Installs the tools of other people that the tests of callback URLs use, each in a virtual
# environment of its own. Once: what is in the cache is used again.
set -euo pipefail
cd "$(dirname "$0")"
cache=${XDG_CACHE_HOME:-$HOME/.cache}/asyncactivity/bin
version=$(sed -n 's|.*<schemathesis.version>\(.*\)</schemathesis.version>.*|\1|p' pom.xml)

folder=$cache/schemathesis-$version
if [ -x "$folder/bin/schemathesis" ]; then
  echo "There already: $folder"
  exit
fi
if ! python3 -c 'import ensurepip' 2>/dev/null; then
  echo "Missing: python3 with venv, to install schemathesis $version (Debian's package python3-venv)." >&2
  exit 1
fi
rm -rf "$folder"
python3 -m venv "$folder"
"$folder/bin/pip" install --quiet "schemathesis==$version"
echo "Installed: $folder"
