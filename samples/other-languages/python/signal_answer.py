"""Signs, where the workflow waits itself: by a plain signal.

python signal_answer.py SERVER WORKFLOW_ID WAIT_ID
"""

import asyncio
import os
import sys

from temporalio.client import Client


async def main(server: str, workflow_id: str, wait_id: str) -> None:
    client = await Client.connect(server)
    call = {"waitId": wait_id, "attempt": 1}
    signature = {"by": "ann", "place": "Python"}
    await client.get_workflow_handle(workflow_id).signal("Sign.complete", args=[call, signature])
    print("delivered")


asyncio.run(main(*sys.argv[1:]))
sys.stdout.flush()
# As in answer.py.
os._exit(0)
