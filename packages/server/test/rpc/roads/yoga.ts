import type { RequestListener } from 'node:http';

/** The part of GraphQL Yoga that is tested. */
interface Yoga {
  createSchema(options: { readonly typeDefs: string; readonly resolvers: object }): object;
  createYoga(options: { readonly schema: object; readonly [option: string]: unknown }): RequestListener;
}

// Its types bring those of a browser, which replace those of Node in the whole program. The examples of the README are
// compiled with them.
const name: string = 'graphql-yoga';

export const { createSchema, createYoga } = (await import(name)) as Yoga;
