import { connect } from 'node:net';
import { type Answer, errorOf } from './answer.ts';
import { operationOf, record } from './recordings.ts';

const patience = 20_000;

/** Sends bytes unchanged and returns the first answer: for requests that no well-behaved client sends. */
export async function rawRequest(address: string, bytes: string | Buffer): Promise<Answer> {
  const { hostname, port } = new URL(address);
  const text = await exchange(hostname, Number(port), bytes);
  const [head = '', body = ''] = text.split(/\r\n\r\n(.*)/s);
  const [first = '', ...lines] = head.split('\r\n');
  const [, status] = /^HTTP\/1\.1 (\d{3})/.exec(first) ?? [];
  if (status === undefined) throw new Error(`Not an HTTP answer: ${JSON.stringify(text.slice(0, 200))}.`);
  const headers = new Headers(lines.map((line) => line.split(/: (.*)/s).slice(0, 2) as [string, string]));
  const [method = '', path = ''] = bytes.toString('latin1').split(' ', 2);
  const operation = operationOf(method, path.split('?')[0] ?? '');
  record({ operation, status: Number(status), headers: Object.fromEntries(headers), body });
  const error = Number(status) < 400 ? null : errorOf(Number(status), headers, body);
  return { status: Number(status), headers, body, error };
}

function exchange(host: string, port: number, bytes: string | Buffer): Promise<string> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    const socket = connect({ host, port }, () => socket.write(bytes));
    const answer = (): string => Buffer.concat(parts).toString();
    socket.setTimeout(patience, () => socket.destroy(new Error(`No answer in ${patience} ms.`)));
    socket.on('data', (part: Buffer) => {
      parts.push(part);
      if (isWhole(answer())) socket.destroy();
    });
    socket.on('close', () => resolve(answer()));
    // A server that refuses a request may close before all of it is sent, and have answered nevertheless.
    socket.on('error', (error) => (parts.length > 0 ? resolve(answer()) : reject(error)));
  });
}

function isWhole(text: string): boolean {
  const [head = '', body = ''] = text.split(/\r\n\r\n(.*)/s);
  const length = /^content-length: (\d+)$/im.exec(head)?.[1];
  return length !== undefined && Buffer.byteLength(body) >= Number(length);
}
