/** Brings a receipt that a worker asks for again and again: node answerByIds.js SERVER WORKFLOW_ID ACTIVITY_ID */
import { Client, Connection } from '@temporalio/client';

const [address, workflowId, activityId] = process.argv.slice(2);
const connection = await Connection.connect({ address });
const client = new Client({ connection });
await client.activity.complete(
  { workflowId: workflowId!, activityId: activityId! },
  { id: 'receipt 7', by: 'TypeScript' },
);
console.log('accepted');
await connection.close();
