#!/usr/bin/env bash
# Measures completions, and what else the runtime does, and writes benchmarks/results.
#
# --parts=stub,dev,memory,tokens,parking,start-up chooses; the results of the other parts stay.
# --results=results (the default) is a folder, from this one. --rounds=5 is for every chosen part;
# --PART-NAME=VALUE, such as --stub-delays=0,10, is an argument of that part's program.
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"

all=stub,dev,memory,tokens,parking,start-up
parts=$(setting parts "$all")
part_name="(${all//,/|})"

if [[ ! $parts =~ ^$part_name(,$part_name)*$ ]]; then
  echo "Not among $all: $parts" >&2
  exit 2
fi
for argument; do
  if [[ ! $argument =~ ^--(parts|results|rounds|$part_name-[a-z-]+)= ]]; then
    echo "Not an argument: $argument" >&2
    exit 2
  fi
done

# part NAME PROGRAM: runs the program, if the part was chosen.
part() {
  [[ ,$parts, == *",$1,"* ]] || return 0
  local own=(--results="$results") argument
  for argument in "${arguments[@]}"; do
    case $argument in
      --rounds=*) own+=("$argument") ;;
      "--$1-"*) own+=("--${argument#"--$1-"}") ;;
    esac
  done
  run "$2" "${own[@]}"
}

build
[[ ,$parts, != *,dev,* ]] || ../conformance/servers.sh
if [[ $parts == "$all" ]]; then
  describe_machine completions
else
  describe_machine completions --append
fi
part stub completion.StubRounds
part dev completion.DevServerRounds
part memory completion.MemoryRounds
part tokens token.TokenRounds
part parking parking.ParkingRounds
part start-up startup.StartUpRounds
write_page
