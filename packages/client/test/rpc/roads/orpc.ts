import { createServer } from 'node:http';
import { withOrpc } from '@error-contracts/client/orpc';
import { errorPlugin } from '@error-contracts/server/orpc';
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/fetch';
import { os } from '@orpc/server';
import { RPCHandler } from '@orpc/server/node';
import { newReader } from '../../reader.js';
import { calls, errors, handlers } from '../server-errors.js';
import { listening } from './listening.js';
import { type CallOptions, type Road, thrownBy } from './road.js';

type Client = Record<string, (input: undefined, options: { readonly signal?: AbortSignal }) => Promise<unknown>>;

/** oRPC. */
export async function startOrpc(): Promise<Road> {
  const router = Object.fromEntries(calls.map((call) => [call, os.handler(() => handlers[call]())]));
  const handler = new RPCHandler(router, { plugins: [errorPlugin({ errors })] });
  const { url, close } = await listening(createServer((request, response) => void handler.handle(request, response)));
  const fail = (at: string, call: string, { language, signal }: CallOptions = {}): Promise<unknown> => {
    const headers = language === undefined ? {} : { 'accept-language': language };
    const client = createORPCClient(new RPCLink({ url: at, headers })) as unknown as Client;
    return thrownBy(client[call]?.(undefined, signal === undefined ? {} : { signal }) as Promise<unknown>);
  };
  return {
    reader: withOrpc(newReader()),
    fail: (call, options) => fail(url, call, options),
    failAt: (at) => fail(at, 'known'),
    close,
  };
}
