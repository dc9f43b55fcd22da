import type { ServerResponse } from 'node:http';
import type { Fault } from '../fault.js';

/** Answers a request of Node's `http` with a fault. `none` is an empty 204, for there is nothing behind this server. */
export async function sendFault(response: ServerResponse, fault: Fault): Promise<void> {
  if (fault.kind === 'silence') return;
  if (fault.kind === 'none') return void response.writeHead(204).end();
  if (fault.kind !== 'answer') return void response.destroy();
  const { status, headers, body, delay, ending } = fault;
  if (delay > 0) await new Promise((resolve) => setTimeout(resolve, delay));
  const bytes =
    typeof body === 'string' ? Buffer.from(body) : Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  const isCutOff = ending === 'cut-off';
  response.writeHead(status, { ...headers, ...(isCutOff ? { 'content-length': bytes.length + 1000 } : {}) });
  if (ending === 'whole') return void response.end(bytes);
  response.write(bytes, () => {
    // The client must have read the first half, or it sees no response at all.
    if (isCutOff) setTimeout(() => response.destroy(), 50);
    if (ending === 'endless') more();
  });

  function more(): void {
    while (!response.closed && response.write(SPACES));
    response.once('drain', more);
  }
}

const SPACES = ' '.repeat(10_000);
