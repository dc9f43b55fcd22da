import { withTrpc } from '@error-contracts/client/trpc';
import { errorFormatter } from '@error-contracts/server/trpc';
import { createTRPCUntypedClient, httpLink } from '@trpc/client';
import { initTRPC } from '@trpc/server';
import { createHTTPServer } from '@trpc/server/adapters/standalone';
import { newReader } from '../../reader.js';
import { calls, errors, handlers } from '../server-errors.js';
import { listening } from './listening.js';
import { type CallOptions, type Road, thrownBy } from './road.js';

/** tRPC. */
export async function startTrpc(): Promise<Road> {
  const t = initTRPC.context<{ readonly acceptLanguage: string | undefined }>().create({
    errorFormatter: errorFormatter<object, { readonly acceptLanguage: string | undefined }>({
      errors,
      facts: ({ ctx }) => ({ acceptLanguage: ctx?.acceptLanguage }),
    }),
  });
  const router = t.router(Object.fromEntries(calls.map((call) => [call, t.procedure.query(() => handlers[call]())])));
  const { url, close } = await listening(
    createHTTPServer({ router, createContext: ({ req }) => ({ acceptLanguage: req.headers['accept-language'] }) }),
  );
  const fail = (at: string, call: string, { language, signal }: CallOptions = {}): Promise<unknown> => {
    const client = createTRPCUntypedClient({
      links: [httpLink({ url: at, headers: language === undefined ? {} : { 'accept-language': language } })],
    });
    return thrownBy(client.query(call, undefined, signal && { signal }));
  };
  return {
    reader: withTrpc(newReader()),
    fail: (call, options) => fail(url, call, options),
    failAt: (at) => fail(at, 'known'),
    close,
  };
}
