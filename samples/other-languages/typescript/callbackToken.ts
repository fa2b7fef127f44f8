/** Opens a plain callback token. The layout is in docs/wire-format.md; copy this file. */
import { crc32 } from 'node:zlib';

/** What a callback token holds. An activity without a workflow has neither workflow nor run id. */
export interface ParkedActivity {
  taskToken: Uint8Array;
  namespace: string;
  workflowId?: string;
  runId?: string;
  activityId: string;
  activityType: string;
  attempt: number;
}

/** Reads the token, or throws an Error if it is not as it was made. */
export function openCallbackToken(token: string): ParkedActivity {
  if (!/^aap_[A-Za-z0-9_-]+$/.test(token)) throw new Error('not a plain callback token');
  const data = Buffer.from(token.slice(4), 'base64url');
  const body = data.subarray(0, -4);
  const content = body.subarray(2);
  if (
    data.toString('base64url') !== token.slice(4) ||
    data.length < 6 ||
    body.readUInt16BE() !== content.length ||
    data.readUInt32BE(body.length) !== crc32(body)
  ) {
    throw new Error('the callback token is cut or changed');
  }
  if (content[0] !== 1) throw new Error('the callback token is of another version');
  return read(content.subarray(1));
}

/** Takes the fields; numbers above 7 are for others, and are skipped. */
function read(content: Buffer): ParkedActivity {
  const unreadable = new Error('the callback token cannot be read');
  const fields: (Buffer | string | number | undefined)[] = [];
  let at = 0;

  function take(length: number): Buffer {
    at += length;
    if (at > content.length) throw unreadable;
    return content.subarray(at - length, at);
  }
  function number(): number {
    for (let value = 0, scale = 1; ; scale *= 128) {
      const group = take(1)[0];
      value += (group & 0x7f) * scale;
      if (group < 0x80) return value;
    }
  }

  while (at < content.length) {
    const tag = take(1)[0];
    const isUuid = tag >= 0x80;
    const field = tag & 0x7f;
    const value = field === 7 ? number() : take(isUuid ? 16 : number());
    if (fields[field] !== undefined) throw unreadable;
    if (field <= 7) fields[field] = typeof value === 'number' || field === 1 ? value : text(value, isUuid);
  }
  const [, taskToken, namespace, workflowId, runId, activityId, activityType, attempt] = fields;
  if (
    taskToken === undefined || namespace === undefined || activityId === undefined ||
    activityType === undefined || !attempt
  ) {
    throw unreadable;
  }
  return { taskToken, namespace, workflowId, runId, activityId, activityType, attempt } as ParkedActivity;
}

function text(value: Buffer, isUuid: boolean): string {
  return isUuid
    ? value.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
    : new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(value);
}
