import type { IncomingMessage } from 'node:http';

/** A request of `node:http` or `node:http2`. */
interface AnyRequest {
  readonly socket?: { readonly readableEnded?: unknown; readonly errored?: object | null } | undefined;
  /** The stream of HTTP/2. */
  readonly stream?: { readonly rstCode?: number; readonly session?: { readonly destroyed: boolean } };
}

const CANCEL = 8;

/** Returns whether the client has closed the connection or the stream. That this server closes it is something else. */
export function isGone(request: AnyRequest | undefined): boolean {
  const { socket, stream } = request ?? {};
  if (stream !== undefined) return stream.rstCode === CANCEL || stream.session?.destroyed !== false;
  // Whoever destroys a socket with an error leaves that error on it. An error of the system has a `syscall`.
  return socket?.readableEnded === true || Object.hasOwn(socket?.errored ?? {}, 'syscall');
}

/** Returns whether this was thrown because the client is gone. A bug that shows after that is none the less a bug. */
export function clientLeft(thrown: unknown, request: IncomingMessage): boolean {
  try {
    // Nest wraps what parsers of bodies throw.
    return isGone(request) && (isAbort(thrown, request) || isAbort((thrown as Error).cause, request));
  } catch {
    // It is undefined, or a getter throws.
    return false;
  }
}

function isAbort(thrown: unknown, request: IncomingMessage): boolean {
  const { name, code, type } = Object(thrown) as Readonly<Record<string, unknown>>;
  // A request to another server may be reset too.
  if (code === 'ECONNRESET') return thrown === request.errored;
  return code === 'ERR_STREAM_PREMATURE_CLOSE' || type === 'request.aborted' || name === 'AbortError';
}
