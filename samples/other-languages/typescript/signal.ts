/** Signs, where the workflow waits itself, by a plain signal: node signal.js SERVER WORKFLOW_ID WAIT_ID */
import { Client, Connection } from '@temporalio/client';

const [address, workflowId, waitId] = process.argv.slice(2);
const connection = await Connection.connect({ address });
const client = new Client({ connection });
await client.workflow
  .getHandle(workflowId!)
  .signal('Sign.complete', { waitId, attempt: 1 }, { by: 'ann', place: 'TypeScript' });
console.log('delivered');
await connection.close();
