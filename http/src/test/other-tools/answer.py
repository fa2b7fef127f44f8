"""Answers an activity with the client that openapi-python-client has made of our description.

Usage: answer.py URL TOKEN TOKEN_OF_ANOTHER, with the package "callbacks" on the path.
"""

import sys

from callbacks import Client
from callbacks.api.review import review_complete, review_fail_rejected, review_view
from callbacks.models import Rejected, Verdict

url, token, other = sys.argv[1:]
client = Client(base_url=url)

print(review_view.sync(token, client=client).state)
for by in "ann", "ann", "bob":
    verdict = Verdict(approved=True, by=by, reasons=["fine"])
    answer = review_complete.sync_detailed(token, client=client, body=verdict)
    print(answer.status_code.value, answer.parsed.outcome)
answer = review_fail_rejected.sync_detailed(
    other, client=client, body=Rejected(by="ann", reason="over budget")
)
print(answer.status_code.value, answer.parsed.outcome)
