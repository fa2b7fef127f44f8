# What a manager without any client does: URL is the link in the mail.
curl --silent --fail-with-body "$URL"
curl --silent --fail-with-body "$URL/complete" --json '{"by": "bea"}'
