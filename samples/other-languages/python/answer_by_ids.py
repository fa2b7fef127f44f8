"""Brings the receipt of a payment that the worker asks for again and again: by Temporal's ids.

python answer_by_ids.py SERVER WORKFLOW_ID ACTIVITY_ID
"""

import asyncio
import os
import sys

from temporalio.client import Client


async def main(server: str, workflow_id: str, activity_id: str) -> None:
    client = await Client.connect(server)
    handle = client.get_async_activity_handle(
        workflow_id=workflow_id, run_id=None, activity_id=activity_id
    )
    await handle.complete({"id": "receipt 7", "by": "Python"})
    print("accepted")


asyncio.run(main(*sys.argv[1:]))
sys.stdout.flush()
# As in answer.py.
os._exit(0)
