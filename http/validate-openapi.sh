#!/usr/bin/env bash
# Gives the OpenAPI documents that the tests have written to other people's validator.
# Usage: validate-openapi.sh VERSION
set -euo pipefail
cd "$(dirname "$0")"
./tools.sh
"${XDG_CACHE_HOME:-$HOME/.cache}/asyncactivity/bin/openapi-spec-validator-$1/bin/openapi-spec-validator" \
  target/openapi/*.json src/test/resources/META-INF/async-activity/*.json
