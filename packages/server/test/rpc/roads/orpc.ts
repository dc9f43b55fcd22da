import { createServer } from 'node:http';
import { createORPCClient, ORPCError } from '@orpc/client';
import { RPCLink } from '@orpc/client/fetch';
import { os } from '@orpc/server';
import { RPCHandler } from '@orpc/server/node';
import { errorPlugin } from '../../../src/adapters/orpc/index.js';
import { listening } from '../../servers/listening.js';
import { errors } from '../../servers/test-errors.js';
import { handlers } from '../calls.js';
import { type Road, thrownBy } from './road.js';

/** oRPC. */
export async function startOrpc(): Promise<Road> {
  const router = Object.fromEntries(
    Object.entries(handlers).map(([name, handler]) => [name, os.handler(() => handler())]),
  );
  const handler = new RPCHandler(router, { plugins: [errorPlugin({ errors })] });
  const { url, close } = await listening(createServer((request, response) => void handler.handle(request, response)));
  return {
    close,
    async call(name, language) {
      const headers = language === undefined ? {} : { 'accept-language': language };
      const client = createORPCClient<Record<string, () => Promise<unknown>>>(new RPCLink({ url, headers }) as never);
      const thrown = await thrownBy(client[name]?.() as Promise<unknown>);
      if (!(thrown instanceof ORPCError)) throw thrown;
      return { message: thrown.message, errorResponse: thrown.data?.errorResponse, seen: JSON.stringify(thrown) };
    },
  };
}
