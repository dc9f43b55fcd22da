import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AdapterOptions } from '../adapter-options.js';
import { recordBody } from '../node/record-body.js';
import { sendError } from '../node/send-error.js';
import { guardApp } from './guard-app.js';
import type { H3App } from './h3-app.js';
import { requestFailureOfH3Version1 } from './request-failure-of-h3-version-1.js';

/** What is needed of an application of Nitro: of version 2, which has h3 1, or of version 3, which has h3 2. */
export interface NitroApp {
  readonly h3App?: unknown;
  readonly h3?: unknown;
  readonly _h3?: unknown;
  captureError(error: never, context: object): void;
}

/** An event of h3 1. */
interface NodeEvent {
  readonly node: { readonly req: IncomingMessage; readonly res: ServerResponse };
}

/**
 * Returns a plugin for Nitro 2 and 3: `export default nitroErrorPlugin({ errors })` in `plugins/errors.ts`. Unlike an
 * `errorHandler` it gets what was thrown: Nitro 2 replaces an error by its cause, and answers null with nothing.
 */
export function nitroErrorPlugin({ errors }: AdapterOptions): (nitro: NitroApp) => void {
  return (nitro) => {
    // What listens to the hook `error` of Nitro still gets everything.
    const report = (thrown: unknown, event: object): void => {
      nitro.captureError(thrown as never, { event, tags: ['request'] });
    };
    const app = nitro.h3App as { handler(event: NodeEvent): unknown } | undefined;
    if (app === undefined) {
      guardApp((nitro.h3 ?? nitro._h3) as H3App, errors, report);
      return;
    }
    const handler = app.handler.bind(app);
    app.handler = async (event) => {
      const { req, res } = event.node;
      recordBody(req);
      try {
        return await handler(event);
      } catch (thrown) {
        report(thrown, event);
        return sendError(errors, thrown, requestFailureOfH3Version1, req, res);
      }
    };
  };
}
