/** npm test, with the path of docs/callback-token-vectors.json in CALLBACK_TOKEN_VECTORS. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { openCallbackToken } from './callbackToken.js';

const vectors: any[] = JSON.parse(readFileSync(process.env.CALLBACK_TOKEN_VECTORS!, 'utf8'));
const plain = vectors.filter(({ keys }) => keys === undefined);

test('there are vectors', () => assert.ok(plain.length >= 20));

for (const { name, token, refused, ...expected } of plain) {
  test(name, () => {
    if (expected.waitId !== undefined) {
      // Of version 2, which the function does not open.
      assert.throws(() => openCallbackToken(token), /of another version/);
    } else if (refused === 'OTHER_NAMESPACE') {
      // Opened, it names its own: whether that is the expected one is for the caller to say.
      assert.notEqual(openCallbackToken(token).namespace, expected.namespace);
    } else if (refused) {
      assert.throws(() => openCallbackToken(token));
    } else {
      const { taskToken, ...rest } = openCallbackToken(token);
      const { workflowType, taskQueue, firstScheduled, scheduled, ...known } = expected;
      assert.deepEqual(
        { ...known, workflowId: known.workflowId ?? undefined, runId: known.runId ?? undefined },
        { ...rest, taskToken: Buffer.from(taskToken).toString('hex') },
      );
    }
  });
}
