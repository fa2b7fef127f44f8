#!/usr/bin/env bash
# Measures what compilations cost, and writes benchmarks/results/compile-*, over those of before.
#
# Takes --types=1,50,200,800 (1 only in mode fresh), --rounds=10, --warmups=3, --modes=warm,fresh,
# --variants=processor,handwritten,copied, --seed=1, --results=results (these are the defaults; the
# folder is from this one), and --tools=async-activity,... (by default all). --append keeps the rows
# of what is not measured now.
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"
tools=target/tools

build

# The class path and the processor path of each tool.
rm -rf "$tools"
"${maven[@]}" -f peers -Pclasspath dependency:copy-dependencies
"${maven[@]}" -f peers -Pprocessorpath dependency:copy-dependencies
mkdir -p "$tools"/async-activity/{classpath,processorpath}
cp ../runtime/target/{,dependency/}*.jar "$tools/async-activity/classpath"
cp ../processor/target/async-activity-processor-*.jar "$tools/async-activity/processorpath"

append=()
[[ " $* " != *" --append "* ]] || append=(--append)
describe_machine compile "${append[@]}"

# In memory where there is such a file system: no disk is measured. A signal is heeded only when
# the program has ended, so that nobody writes there any more.
memory=/dev/shm
[[ -w $memory ]] || memory=${TMPDIR:-/tmp}
work=$(mktemp -d "$memory/compile-time.XXXXXX")
trap 'rm -rf "$work"' EXIT
trap 'exit 1' INT TERM HUP

# Processors see the program's own class path too: it has no more than it needs.
libraries=(target/dependency/commons-{csv,codec,io}-*.jar)
"$java" "${flags[@]}" -Xms2g -Xmx2g -cp "$(IFS=:; echo "target/classes:${libraries[*]}")" \
  dev.asyncactivity.benchmarks.compile.CompileTimeBenchmark "$@" --work="$work"

write_page
