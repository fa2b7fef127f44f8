/** npm test, with the path of docs/callback-token-vectors.json in CALLBACK_TOKEN_VECTORS. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { openCallbackToken } from './callbackToken.js';

const vectors: any[] = JSON.parse(readFileSync(process.env.CALLBACK_TOKEN_VECTORS!, 'utf8'));

test('there are vectors', () => assert.ok(vectors.length >= 20));

for (const { name, token, refused, ...expected } of vectors) {
  const sealed = token.startsWith('aas_');
  test(name, () => {
    if (refused === 'OTHER_NAMESPACE') {
      // Opened, it names its own: whether that is the expected one is for the caller to say.
      assert.notEqual(openCallbackToken(token).namespace, expected.namespace);
    } else if (refused || sealed) {
      assert.throws(() => openCallbackToken(token));
    } else {
      const { taskToken, ...rest } = openCallbackToken(token);
      const { workflowType, taskQueue, ...known } = expected;
      assert.deepEqual(
        { ...known, workflowId: known.workflowId ?? undefined, runId: known.runId ?? undefined },
        { ...rest, taskToken: Buffer.from(taskToken).toString('hex') },
      );
    }
  });
}
