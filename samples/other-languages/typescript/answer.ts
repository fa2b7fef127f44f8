/**
 * Answers an approval request, given only its callback token.
 *
 * node answer.js SERVER CALLBACK_TOKEN approve|reject|unavailable|read|withdraw
 */
import { ActivityCancelledError, ActivityNotFoundError, ApplicationFailure, Client, Connection } from '@temporalio/client';
import { openCallbackToken, type ParkedActivity } from './callbackToken.js';

type Decision = { by: string; note: string };
type Rejected = { by: string; reason: string };
type Unavailable = { who: string };
type ReviewProgress = { step: string; percent: number };

const answers: Record<string, (client: Client, activity: ParkedActivity) => Promise<void>> = {
  /** A result also fits when the activity was retried since: then the ids name the new attempt. */
  async approve(client, { taskToken, workflowId, runId, activityId }) {
    const decision: Decision = { by: 'ann', note: 'from TypeScript' };
    try {
      await client.activity.complete(taskToken, decision);
    } catch (e) {
      if (!(e instanceof ActivityNotFoundError) || workflowId === undefined) throw e;
      await client.activity.complete({ workflowId, runId, activityId }, decision);
    }
  },

  /** Not retryable: the declared failure's type, and as its only detail its record. */
  async reject(client, { taskToken }) {
    const rejected: Rejected = { by: 'ann', reason: 'over budget' };
    await client.activity.fail(taskToken, ApplicationFailure.nonRetryable('Rejected', 'Rejected', rejected));
  },

  /** Retryable: the worker hands the request off again. */
  async unavailable(client, { taskToken }) {
    const unavailable: Unavailable = { who: 'ann' };
    await client.activity.fail(
      taskToken,
      ApplicationFailure.retryable('ApproverUnavailable', 'ApproverUnavailable', unavailable),
    );
  },

  async read(client, { taskToken }) {
    const progress: ReviewProgress = { step: 'read', percent: 40 };
    await client.activity.heartbeat(taskToken, progress);
  },

  async withdraw(client, { taskToken }) {
    await client.activity.reportCancellation(taskToken, 'stopped reading');
  },
};

async function main(server: string, token: string, answer: string): Promise<void> {
  const activity = open(token);
  const connection = await Connection.connect({ address: server });
  try {
    await answers[answer](new Client({ connection, namespace: activity.namespace }), activity);
    console.log('accepted');
  } catch (e) {
    if (e instanceof ActivityNotFoundError) console.log('not pending');
    else if (e instanceof ActivityCancelledError) console.log('cancellation requested');
    else throw e;
  } finally {
    await connection.close();
  }
}

function open(token: string): ParkedActivity {
  try {
    return openCallbackToken(token);
  } catch (e) {
    console.error(`refused: ${(e as Error).message}`);
    process.exit(1);
  }
}

const [server, token, answer] = process.argv.slice(2);
await main(server, token, answer);
