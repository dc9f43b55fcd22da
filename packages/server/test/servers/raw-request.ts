import { connect } from 'node:net';

/** What came over the connection. */
export interface RawAnswer {
  readonly head: string;
  readonly body: string;
  /** All that follows the first head. */
  readonly rest: string;
}

/**
 * Returns the answer of a server to these bytes, up to the end of the connection, split into head and body. `next` is
 * sent when the answer begins.
 */
export async function rawRequest(url: string, bytes: string, next = ''): Promise<RawAnswer> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  let received = '';
  socket.setEncoding('utf8').on('data', (chunk: string) => {
    if (received === '' && next !== '') socket.write(next);
    received += chunk;
  });
  // A server may close the connection while the client still sends.
  socket.on('error', () => undefined);
  socket.write(bytes);
  await new Promise((closed) => socket.once('close', closed));
  const [head = '', body = '', ...rest] = received.split('\r\n\r\n');
  return { head, body, rest: [body, ...rest].join('\r\n\r\n') };
}
