#!/bin/sh
# Checks the demo's table: works out from reports.csv and policy.csv what it must be, without any of
# the demo's code, and compares. Usage: check-demo.sh [RESULT.CSV]
set -eu
here=$(dirname "$0")
result=${1:-$here/app/target/demo/result.csv}
if [ ! -f "$result" ]; then
  echo "check-demo: there is no $result; run the demo first: mvn -q -Pdemo" >&2
  exit 1
fi

exec awk '
  function wrong(message) {
    print "check-demo: " message | "cat >&2"
    failed = 1
  }

  # Ends a field of a report, and ends a row of the reports file.
  function end_field() {
    row[++columns] = field
    field = ""
  }
  function end_row() {
    end_field()
    if (columns > 1 && row[1] != "id") take_report()
    columns = 0
  }

  # Reads a line of CSV; a line break within quotes belongs to the field.
  function read_csv(line,   i, c) {
    for (i = 1; i <= length(line); i++) {
      c = substr(line, i, 1)
      if (c == "\"") quoted = !quoted
      else if (c == "," && !quoted) end_field()
      else field = field c
    }
    if (quoted) field = field "\n"
    else end_row()
  }

  function is_good() {
    return columns == 8 && row[1] ~ /^[A-Za-z0-9-]+$/ && !(row[1] in expected) \
      && row[2] != "" && row[3] != "" && row[4] ~ /^[0-9]+(\.[0-9]+)?$/ && row[4] + 0 > 0 \
      && row[5] ~ /^(CHF|EUR|GBP|JPY|USD)$/ && row[6] ~ /^[0-9]+$/
  }

  function take_report(   by) {
    if (!is_good()) {
      skipped++
      return
    }
    expected[row[1]] = row[1] "," outcome_of(answer_for(row[1], row[4] + 0), row[3], row[2])
    order[++reports] = row[1]
  }

  function answer_for(id, amount,   i) {
    for (i = 1; i <= rules; i++) {
      if ((rule_report[i] == "*" || rule_report[i] == id) \
          && (rule_over[i] == "" || amount > rule_over[i] + 0)) return rule_answer[i]
    }
    return "none"
  }

  # Answer, by whom, attempts.
  function outcome_of(answer, approver, employee) {
    if (answer == "approve" || answer == "read") return "approved," approver ",1"
    if (answer == "unavailable-once") return "approved," approver ",2"
    if (answer == "unavailable") return "unavailable," approver ",3"
    if (answer == "reject") return "rejected," approver ",1"
    if (answer == "read-on") return "withdrawn," employee ",1"
    if (answer == "ignore") return "no-answer,,1"
    return "?,?,?"
  }

  { sub(/\r$/, "") }
  FNR == 1 { file++ }

  file == 1 && !/^#/ && !/^report,/ && NF {
    split($0, column, ",")
    rules++
    rule_report[rules] = column[1]
    rule_over[rules] = column[2]
    rule_answer[rules] = column[3]
  }
  file == 2 { read_csv($0) }
  file == 3 && FNR > 1 {
    got = $0
    sub(/,.*/, "", got)
    if (!(got in expected)) wrong("report " got " is in the table, but is no good row of the reports")
    else if (found[got]++) wrong("report " got " is in the table twice")
    else if ($0 != expected[got]) wrong("must be " expected[got] ", but is " $0)
  }

  END {
    for (i = 1; i <= reports; i++) {
      if (!(order[i] in found)) wrong("must be " expected[order[i]] ", but is not in the table")
    }
    if (reports < 20) wrong("only " reports + 0 " good reports")
    if (!failed) {
      print "check-demo: all " reports " reports are answered as the policy says; " \
        skipped " bad rows are not in the table"
    }
    exit failed
  }
' "$here/policy.csv" "$here/reports.csv" "$result"
