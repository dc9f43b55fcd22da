import { createTRPCUntypedClient, httpLink, TRPCClientError } from '@trpc/client';
import { initTRPC } from '@trpc/server';
import { createHTTPServer } from '@trpc/server/adapters/standalone';
import { errorFormatter } from '../../../src/adapters/trpc/index.js';
import { listening } from '../../servers/listening.js';
import { errors } from '../../servers/test-errors.js';
import { handlers } from '../calls.js';
import { type Road, thrownBy } from './road.js';

interface Context {
  readonly acceptLanguage: string | undefined;
}

/** tRPC in development mode, in which it would send stacks. */
export async function startTrpc(): Promise<Road> {
  const t = initTRPC.context<Context>().create({
    isDev: true,
    errorFormatter: errorFormatter<object, Context>({
      errors,
      facts: ({ ctx }) => ({ acceptLanguage: ctx?.acceptLanguage }),
    }),
  });
  const router = t.router(
    Object.fromEntries(Object.entries(handlers).map(([name, handler]) => [name, t.procedure.query(() => handler())])),
  );
  const { url, close } = await listening(
    createHTTPServer({ router, createContext: ({ req }) => ({ acceptLanguage: req.headers['accept-language'] }) }),
  );
  return {
    close,
    async call(handler, language) {
      const headers = language === undefined ? {} : { 'accept-language': language };
      const client = createTRPCUntypedClient({ links: [httpLink({ url, headers })] });
      const thrown = await thrownBy(client.query(handler));
      if (!(thrown instanceof TRPCClientError)) throw thrown;
      const { message, data, shape } = thrown;
      return { message, errorResponse: data?.errorResponse, seen: JSON.stringify([message, data, shape]) };
    },
  };
}
