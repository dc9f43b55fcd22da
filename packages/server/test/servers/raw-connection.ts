import { connect } from 'node:net';

/** An answer as it came over the wire. */
export interface WireAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** False if the connection was closed before the end of the body. */
  readonly whole: boolean;
}

const PATIENCE = 16;

/**
 * Sends bytes over one connection and returns all that came back, until the server closes it. If nothing has come for
 * a while, the client has no more to send and closes its side.
 */
export async function exchange(url: string, bytes: Buffer, after = PATIENCE): Promise<string> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  const received: Buffer[] = [];
  // Twice half of the time, because the server runs in this process: if it was busy, its answer is not lost.
  const wait = (): NodeJS.Timeout =>
    setTimeout(() => {
      idle = setTimeout(() => socket.end(), after / 2);
    }, after / 2);
  let idle = wait();
  socket.on('data', (chunk: Buffer) => {
    received.push(chunk);
    clearTimeout(idle);
    idle = wait();
  });
  // The server may close the connection while the client still sends.
  socket.on('error', () => undefined);
  socket.write(bytes);
  await new Promise((closed) => socket.once('close', closed));
  clearTimeout(idle);
  return Buffer.concat(received).toString('latin1');
}

/** Returns the answers in what came over a connection, without those that only say `100 Continue`. */
export function answersIn(received: string, methods: readonly string[]): readonly WireAnswer[] {
  const answers: WireAnswer[] = [];
  let rest = received;
  while (rest !== '') {
    const end = rest.indexOf('\r\n\r\n');
    const [first = '', ...lines] = rest.slice(0, end).split('\r\n');
    const status = Number(/^HTTP\/1\.1 (\d{3}) /.exec(first)?.[1]);
    if (end === -1 || Number.isNaN(status))
      throw new Error(`${methods}: ${rest.slice(0, 200)} is no answer in ${received}`);
    rest = rest.slice(end + 4);
    if (status === 100) continue;
    const headers = Object.fromEntries(
      lines.map((line) => [line.split(':', 1)[0]?.toLowerCase(), /: ?(.*)/.exec(line)?.[1]]),
    );
    // A target that cannot be read has an answer with a body, because nobody knows the method. It has no date.
    const isHead = methods[answers.length] === 'HEAD' && 'date' in headers;
    const { body, whole, left } = bodyOf(rest, headers, isHead || status === 204 || status === 304);
    answers.push({ status, headers, body, whole });
    rest = left;
  }
  return answers;
}

function bodyOf(
  rest: string,
  headers: Readonly<Record<string, string | undefined>>,
  none: boolean,
): { readonly body: string; readonly whole: boolean; readonly left: string } {
  if (none) return { body: '', whole: true, left: rest };
  const length = headers['content-length'];
  if (length !== undefined) {
    const body = rest.slice(0, Number(length));
    return { body, whole: body.length === Number(length), left: rest.slice(Number(length)) };
  }
  if (headers['transfer-encoding'] !== 'chunked') return { body: rest, whole: true, left: '' };
  let body = '';
  let left = rest;
  for (;;) {
    const size = /^([\da-f]+)\r\n/i.exec(left);
    if (size === null) return { body, whole: false, left: '' };
    const count = Number.parseInt(size[1] as string, 16);
    const start = size[0].length;
    body += left.slice(start, start + count);
    left = left.slice(start + count + 2);
    if (count === 0) return { body, whole: true, left };
  }
}
