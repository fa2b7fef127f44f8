#!/bin/sh
# Answers an approval request with curl, given Temporal's own task token in base64, or the ids.
#
# answer.sh HTTP_SERVER NAMESPACE TASK_TOKEN approve|reject|unavailable|read|withdraw
# answer.sh HTTP_SERVER NAMESPACE WORKFLOW_ID ACTIVITY_ID approve
set -eu
server=$1 namespace=$2

# Server 1.31 has other paths than the servers before.
version=$(curl -sS --fail "$server/api/v1/system-info" | sed 's/.*"serverVersion" *: *"\([^"]*\)".*/\1/')
oldest=$(printf '%s\n1.31.0\n' "$version" | sort -V | head -n 1)

if [ $# -eq 5 ]; then
  workflow=$3 activity=$4 answer=$5
  address="\"workflowId\": \"$workflow\", \"activityId\": \"$activity\""
  old=activities/%s-by-id new=workflows/$workflow/activities/$activity/%s
else
  answer=$4
  address="\"taskToken\": \"$3\""
  old=activities/%s new=activity-%s
fi

case $answer in
  approve) verb=complete body='"result": [{"by": "ann", "note": "from a shell"}]' ;;
  # A declared failure: its type, whether it may be retried, and as its only detail its record.
  reject) verb=fail body='"failure": {"message": "Rejected", "applicationFailureInfo": {"type": "Rejected",
    "nonRetryable": true, "details": {"payloads": [{"by": "ann", "reason": "over budget"}]}}}' ;;
  unavailable) verb=fail body='"failure": {"message": "ApproverUnavailable", "applicationFailureInfo":
    {"type": "ApproverUnavailable", "details": {"payloads": [{"who": "ann"}]}}}' ;;
  read) verb=heartbeat body='"details": [{"step": "read", "percent": 40}]' ;;
  withdraw) verb=cancel body='"details": ["stopped reading"]' ;;
  *) echo "no such answer: $answer" >&2; exit 2 ;;
esac

if [ "$oldest" = 1.31.0 ]; then
  [ $verb = cancel ] && verb=resolve-as-canceled
  path=$new
else
  path=$old
fi
# shellcheck disable=SC2059
url=$server/api/v1/namespaces/$namespace/$(printf "$path" $verb)
# The token goes in by standard input: a command line can be read by everybody on the machine.
reply=$(printf '{%s, %s}' "$address" "$body" |
  curl -sS -X POST -H 'Content-Type: application/json' --data-binary @- -w '\n%{http_code}' "$url")
case $reply in
  *404) echo 'not pending' ;;
  *'"cancelRequested":true'*200 | *'"cancelRequested": true'*200) echo 'cancellation requested' ;;
  *200) echo accepted ;;
  *) echo "$reply" >&2; exit 1 ;;
esac
