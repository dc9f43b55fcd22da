import { once } from 'node:events';
import { type ClientHttp2Session, connect } from 'node:http2';

/** What came over a stream of HTTP/2. */
export interface Http2Answer {
  /** 0 if no head came. */
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
  /** True if the body ended as a whole one does. */
  readonly ended: boolean;
  /** The code with which the stream was closed: 0 without a failure, 2 for INTERNAL_ERROR. */
  readonly code: number;
}

/** Returns the answers to these paths, asked for over one connection one after the other. */
export async function http2Requests(url: string, paths: readonly string[]): Promise<readonly Http2Answer[]> {
  const session = connect(url);
  await once(session, 'connect');
  const answers: Http2Answer[] = [];
  for (const path of paths) answers.push(await http2Request(session, path));
  session.close();
  return answers;
}

/** Returns the answer to this path over a connection. */
export async function http2Request(session: ClientHttp2Session, path: string): Promise<Http2Answer> {
  const stream = session.request({ ':path': path });
  let headers: Record<string, unknown> = {};
  let body = '';
  let ended = false;
  stream.setEncoding('utf8');
  stream.on('response', (head) => {
    headers = head;
  });
  stream.on('data', (chunk: string) => {
    body += chunk;
  });
  stream.on('end', () => {
    ended = true;
  });
  stream.on('error', () => undefined);
  await new Promise((closed) => stream.once('close', closed));
  return { status: Number(headers[':status'] ?? 0), headers, body, ended, code: stream.rstCode ?? 0 };
}
