#!/usr/bin/env bash
# Measures completions, and what else the runtime does, and writes the results to benchmarks/results.
# Takes the settings of each program, for example --rounds=1 --parts=stub.
set -euo pipefail
cd "$(dirname "$0")/.."
java=${JAVA_HOME:+$JAVA_HOME/bin/}java

mvn -q --batch-mode -Pbenchmarks package dependency:build-classpath -pl benchmarks -am \
  -DskipTests -Dspotless.check.skip -DincludeScope=runtime -Dmdep.outputFile=target/class-path
conformance/servers.sh

# run PROGRAM SETTING...: runs a program of this module.
run() {
  "$java" -cp "benchmarks/target/classes:$(cat benchmarks/target/class-path)" \
    "dev.asyncactivity.benchmarks.$1" "${@:2}"
}

run completion.CompletionBenchmarks "$@"
