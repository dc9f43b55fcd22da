import type { NodeBindings } from './guard-stream.js';

/** What a request of srvx has: h3, Nitro and Elysia run on it. */
export interface SrvxRequest {
  /** On Node, what its server gave. */
  readonly runtime?:
    | { readonly node?: { readonly req: object; readonly res?: object | undefined } | undefined }
    | undefined;
}

/** Returns request and response of Node, if the server is one. */
export function srvxBindings({ runtime }: SrvxRequest): NodeBindings | undefined {
  const { req, res } = runtime?.node ?? {};
  return req === undefined || res === undefined
    ? undefined
    : { incoming: req, outgoing: res as NodeBindings['outgoing'] };
}
