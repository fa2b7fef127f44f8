"""Answers an approval request, given only its callback token.

python answer.py SERVER CALLBACK_TOKEN approve|reject|unavailable|read|withdraw
"""

import asyncio
import os
import sys

from temporalio.client import AsyncActivityCancelledError, AsyncActivityHandle, Client
from temporalio.exceptions import ApplicationError
from temporalio.service import RPCError, RPCStatusCode

from callback_token import ParkedActivity, open_callback_token
from expenses import Decision, Rejected, ReviewProgress, Unavailable


async def approve(client: Client, activity: ParkedActivity) -> None:
    """A result also fits when the activity was retried since: then the ids name the new attempt."""
    decision = Decision(by="ann", note="from Python")
    try:
        await by_token(client, activity).complete(decision)
    except RPCError as e:
        if e.status != RPCStatusCode.NOT_FOUND:
            raise
        await by_ids(client, activity).complete(decision)


async def reject(client: Client, activity: ParkedActivity) -> None:
    """Not retryable: the declared failure's type, and as its only detail its record."""
    rejected = Rejected(by="ann", reason="over budget")
    failure = ApplicationError("Rejected", rejected, type="Rejected", non_retryable=True)
    await by_token(client, activity).fail(failure)


async def unavailable(client: Client, activity: ParkedActivity) -> None:
    """Retryable: the worker hands the request off again."""
    failure = ApplicationError(
        "ApproverUnavailable", Unavailable(who="ann"), type="ApproverUnavailable"
    )
    await by_token(client, activity).fail(failure)


async def read(client: Client, activity: ParkedActivity) -> None:
    await by_token(client, activity).heartbeat(ReviewProgress(step="read", percent=40))


async def withdraw(client: Client, activity: ParkedActivity) -> None:
    await by_token(client, activity).report_cancellation("stopped reading")


def by_token(client: Client, activity: ParkedActivity) -> AsyncActivityHandle:
    return client.get_async_activity_handle(task_token=activity.task_token)


def by_ids(client: Client, activity: ParkedActivity) -> AsyncActivityHandle:
    return client.get_async_activity_handle(
        workflow_id=activity.workflow_id,
        run_id=activity.run_id,
        activity_id=activity.activity_id,
    )


ANSWERS = {f.__name__: f for f in (approve, reject, unavailable, read, withdraw)}


async def main(server: str, token: str, answer: str) -> None:
    try:
        activity = open_callback_token(token)
    except ValueError as e:
        sys.exit(f"refused: {e}")
    client = await Client.connect(server, namespace=activity.namespace)
    try:
        await ANSWERS[answer](client, activity)
        print("accepted")
    except AsyncActivityCancelledError:
        print("cancellation requested")
    except RPCError as e:
        if e.status != RPCStatusCode.NOT_FOUND:
            raise
        print("not pending")


asyncio.run(main(*sys.argv[1:]))
sys.stdout.flush()
# The SDK's own threads can crash a process that ends soon after a call, so it ends without Python's
# cleaning up: https://github.com/temporalio/sdk-python/issues/300
os._exit(0)
