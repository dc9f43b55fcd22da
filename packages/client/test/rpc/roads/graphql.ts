import { createServer, type RequestListener } from 'node:http';
import { withGraphQL } from '@error-contracts/client/graphql';
import { errorPlugin } from '@error-contracts/server/graphql';
import { Client, fetchExchange } from '@urql/core';
import { newReader } from '../../reader.js';
import { calls, errors, handlers } from '../server-errors.js';
import { listening } from './listening.js';
import type { CallOptions, Road } from './road.js';

/** The part of GraphQL Yoga that is used. */
interface Yoga {
  createSchema(options: { readonly typeDefs: string; readonly resolvers: object }): object;
  createYoga(options: { readonly schema: object; readonly [option: string]: unknown }): RequestListener;
}

// Its types bring those of a browser into the whole program.
const name: string = 'graphql-yoga';
const { createSchema, createYoga } = (await import(name)) as Yoga;

/** GraphQL Yoga, with urql as its client. */
export async function startGraphQL(): Promise<Road> {
  const schema = createSchema({
    typeDefs: `type Query { ${calls.map((call) => `${call}: String`).join(' ')} }`,
    resolvers: { Query: handlers },
  });
  const yoga = createYoga({ schema, maskedErrors: false, logging: false, plugins: [errorPlugin({ errors })] });
  const { url, close } = await listening(createServer(yoga));
  const fail = async (at: string, call: string, { language, signal }: CallOptions = {}): Promise<unknown> => {
    const headers = language === undefined ? {} : { 'accept-language': language };
    // urql has no signal of its own.
    const fetching: typeof fetch = (input, init) => fetch(input, { ...init, ...(signal && { signal }) });
    const client = new Client({
      url: at,
      exchanges: [fetchExchange],
      fetch: fetching,
      fetchOptions: { headers },
      preferGetMethod: false,
    });
    return (await client.query(`{ ${call} }`, {}).toPromise()).error;
  };
  return {
    reader: withGraphQL(newReader()),
    fail: (call, options) => fail(`${url}/graphql`, call, options),
    failAt: (at) => fail(at, 'known'),
    close,
  };
}
