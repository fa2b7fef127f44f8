#!/usr/bin/env bash
# Measures what compilations cost and writes benchmarks/results/compile-*, over those of before.
# Takes --types=50,200,800 --rounds=10 --warmups=3 --modes=warm,fresh --seed=1 --results=results (the
# defaults; the folder is in this one) and --tools=async-activity,... (by default all). The JDK is
# that of JAVA_HOME, or else of the PATH.
set -euo pipefail
export LC_ALL=C.UTF-8
cd "$(dirname "${BASH_SOURCE[0]}")"

maven=(mvn --quiet --batch-mode)
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
tools=target/tools

# The processor as users get it, and this program; the libraries of both.
"${maven[@]}" -f .. -Pbenchmarks -pl benchmarks -am -DskipTests -Dspotless.check.skip \
  package dependency:copy-dependencies -DincludeScope=runtime

# The class path and the processor path of each tool.
rm -rf "$tools"
"${maven[@]}" -f peers -Pclasspath dependency:copy-dependencies
"${maven[@]}" -f peers -Pprocessorpath dependency:copy-dependencies
mkdir -p "$tools"/async-activity/{classpath,processorpath}
cp ../runtime/target/{,dependency/}*.jar "$tools/async-activity/classpath"
cp ../processor/target/async-activity-processor-*.jar "$tools/async-activity/processorpath"

# Processors see the program's own class path too: it has no more than it needs.
libraries=(target/dependency/commons-{csv,codec,io}-*.jar)
"$java" -Xms2g -Xmx2g -cp "$(IFS=:; echo "target/classes:${libraries[*]}")" \
  dev.asyncactivity.benchmarks.compile.CompileTimeBenchmark "$@"

# What comes next reads benchmarks/results.
