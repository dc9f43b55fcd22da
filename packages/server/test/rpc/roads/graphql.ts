import { createServer } from 'node:http';
import { errorPlugin } from '../../../src/adapters/graphql/index.js';
import { listening } from '../../servers/listening.js';
import { errors } from '../../servers/test-errors.js';
import { handlers } from '../calls.js';
import type { Road } from './road.js';
import { createSchema, createYoga } from './yoga.js';

const fieldOf = (name: string): string => name.replaceAll('-', '_');

/** GraphQL Yoga. */
export async function startGraphQL(): Promise<Road> {
  const names = Object.keys(handlers);
  const schema = createSchema({
    typeDefs: `type Query { ${names.map((name) => `${fieldOf(name)}: String`).join(' ')} }`,
    resolvers: { Query: Object.fromEntries(names.map((name) => [fieldOf(name), () => handlers[name]?.()])) },
  });
  const yoga = createYoga({ schema, maskedErrors: false, logging: false, plugins: [errorPlugin({ errors })] });
  const { url, close } = await listening(createServer(yoga));
  return {
    close,
    async call(name, language) {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...(language && { 'accept-language': language }) },
        body: JSON.stringify({ query: `{ ${fieldOf(name)} }` }),
      });
      const seen = await response.text();
      const { message, extensions } = JSON.parse(seen).errors[0];
      return { message, errorResponse: extensions.errorResponse, seen };
    },
  };
}
