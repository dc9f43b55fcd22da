import { once } from 'node:events';
import { connect } from 'node:net';

/**
 * Returns the answer of a server to these bytes, up to the end of the connection, split into head and body. `next` is
 * sent when the answer begins.
 */
export async function rawRequest(url: string, bytes: string, next = ''): Promise<{ head: string; body: string }> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  let received = '';
  socket.setEncoding('utf8').on('data', (chunk: string) => {
    if (received === '' && next !== '') socket.write(next);
    received += chunk;
  });
  socket.write(bytes);
  await once(socket, 'close');
  const [head = '', body = ''] = received.split('\r\n\r\n', 2);
  return { head, body };
}
