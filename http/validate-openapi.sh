#!/usr/bin/env bash
# Gives the OpenAPI documents that the tests have written to other people's validator.
set -euo pipefail
cd "$(dirname "$0")"
venv=${XDG_CACHE_HOME:-$HOME/.cache}/asyncactivity/openapi-spec-validator-0.9.0
if [ ! -x "$venv/bin/openapi-spec-validator" ]; then
  python3 -m venv "$venv"
  "$venv/bin/pip" install --quiet openapi-spec-validator==0.9.0
fi
"$venv/bin/openapi-spec-validator" target/openapi/*.json src/test/resources/META-INF/async-activity/*.json
