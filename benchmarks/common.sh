# What compile-time.sh and completions.sh have in common; they source it.
set -euo pipefail
export LC_ALL=C.UTF-8
cd "$(dirname "${BASH_SOURCE[0]}")"

maven=(mvn --quiet --batch-mode)
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
arguments=("$@")

# setting NAME DEFAULT: the value of the script's last argument --NAME=VALUE.
setting() {
  local value=$2 argument
  for argument in "${arguments[@]}"; do
    [[ $argument != "--$1="* ]] || value=${argument#*=}
  done
  echo "$value"
}

results=$(setting results results)

# Netty does what JDK 24 and later warn of; earlier ones do not know all of the flags.
flags=()
if (($("$java" -XshowSettings:properties -version 2>&1 |
  sed -n 's/^ *java.specification.version = //p') >= 24)); then
  flags=(--sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED)
fi

# The programs, the processor as users get it, and the libraries of both.
build() {
  rm -rf {.,../runtime}/target/dependency
  "${maven[@]}" -f .. -Pbenchmarks -pl benchmarks -am -DskipTests -Dspotless.check.skip \
    package dependency:copy-dependencies -DincludeScope=runtime
}

# run PROGRAM ARGUMENT...: runs a program of this module.
run() {
  "$java" "${flags[@]}" -cp 'target/classes:target/dependency/*' \
    "dev.asyncactivity.benchmarks.$1" "${@:2}"
}

# describe_machine NAME ARGUMENT...: writes where and how the results are made.
describe_machine() {
  run harness.Machine --file="$results/$1-machine.properties" \
    --command="benchmarks/${0##*/} ${arguments[*]}" "${@:2}"
}

# Only the results that are checked in make docs/performance.md.
write_page() {
  [[ ! $results -ef results ]] || run report.PerformancePage "$results" ../docs
}
