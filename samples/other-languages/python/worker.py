"""A worker in Python, whose activity waits for an answer from outside.

python worker.py SERVER TASK_QUEUE
"""

import asyncio
import base64
import json
import sys
from dataclasses import asdict
from datetime import timedelta

from temporalio import activity, workflow
from temporalio.client import Client
from temporalio.common import RetryPolicy
from temporalio.exceptions import ActivityError, ApplicationError, is_cancelled_exception
from temporalio.worker import Worker

from expenses import Decision, ExpenseReport, Rejected, ReviewProgress, Unavailable


@activity.defn(name="RequestApproval")
async def request_approval(report: ExpenseReport) -> Decision:
    """Hands the request off, which here is to print it, and is pending until somebody answers."""
    info = activity.info()
    details = info.heartbeat_details  # the first is the progress; what stands behind it is not ours
    progress = ReviewProgress(**details[0]) if details and details[0] else None
    request = {
        "taskToken": base64.b64encode(info.task_token).decode(),
        "workflowId": info.workflow_id,
        "runId": info.workflow_run_id,
        "activityId": info.activity_id,
        "attempt": info.attempt,
        "progress": asdict(progress) if progress else None,  # of the attempt before
    }
    print(json.dumps(request), flush=True)
    activity.raise_complete_async()


@workflow.defn(name="ExpenseWorkflow")
class ExpenseWorkflow:
    """Makes a text of each way in which the request can end."""

    @workflow.run
    async def run(self, report: ExpenseReport) -> str:
        try:
            decision = await workflow.execute_activity(
                request_approval,
                report,
                start_to_close_timeout=timedelta(minutes=1),
                retry_policy=RetryPolicy(
                    initial_interval=timedelta(milliseconds=100), maximum_attempts=2
                ),
                cancellation_type=workflow.ActivityCancellationType.WAIT_CANCELLATION_COMPLETED,
            )
            return f"approved by {decision.by}: {decision.note}"
        except ActivityError as e:
            if is_cancelled_exception(e):
                return "withdrawn"
            return declared(e)


def declared(error: ActivityError) -> str:
    """The failures that the contract declares: the type says which, the first detail is the record."""
    failure = error.cause
    if isinstance(failure, ApplicationError):
        if failure.type == "Rejected":
            rejected = Rejected(**failure.details[0])
            return f"rejected by {rejected.by}: {rejected.reason}"
        if failure.type == "ApproverUnavailable":
            return f"unavailable: {Unavailable(**failure.details[0]).who}"
    raise error


async def main(server: str, task_queue: str) -> None:
    worker = Worker(
        await Client.connect(server),
        task_queue=task_queue,
        workflows=[ExpenseWorkflow],
        activities=[request_approval],
    )
    await worker.run()


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
