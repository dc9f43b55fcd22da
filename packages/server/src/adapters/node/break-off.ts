/** A response of `node:http` or `node:http2`. */
interface Breakable {
  destroy(): unknown;
  /** The stream of HTTP/2. */
  readonly stream?: { close(code: number): void } | undefined;
}

const INTERNAL_ERROR = 2;

/**
 * Breaks a response off of which half was sent, so that a client does not take it for a whole one. HTTP/1 knows it by the
 * closed connection. A stream of HTTP/2 must be reset with a code, because its end is how a whole response ends.
 */
export function breakOff(response: Breakable): void {
  if (typeof response.stream?.close === 'function') response.stream.close(INTERNAL_ERROR);
  else response.destroy();
}
