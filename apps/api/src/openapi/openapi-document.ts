import { errorsOf } from '../http/errors-of.ts';
import type { Route } from '../http/route.ts';
import { errorComponents, errorResponses } from './error-responses.ts';

/** The OpenAPI 3.1 document of these operations: what they take, what they answer, and each error that they can give. */
export function openApiDocument(routes: readonly Route[]): object {
  const paths: Record<string, Record<string, object>> = {};
  for (const route of routes) {
    const path = `/api${route.path.replace(/:(\w+)/g, '{$1}')}`;
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: operationOf(route) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Identity service',
      version: '1',
      description:
        'Every failure is answered with an error of the catalogue, in the language that `Accept-Language` asks for.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/' }],
    paths,
    components: {
      schemas: errorComponents(routes.flatMap((route) => Object.keys(errorsOf(route)))),
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'session' } },
    },
  };
}

function operationOf(route: Route): object {
  const parameters = [...parametersOf(route, 'path'), ...parametersOf(route, 'query')];
  return {
    operationId: route.id,
    summary: route.summary,
    security: route.signedIn ? [{ session: [] }] : [],
    ...(parameters.length > 0 && { parameters }),
    ...(route.body && { requestBody: { required: true, content: { 'application/json': { schema: route.body } } } }),
    responses: { ...successOf(route), ...errorResponses(errorsOf(route)) },
  };
}

function parametersOf(route: Route, place: 'path' | 'query'): object[] {
  const schema = place === 'path' ? route.params : route.query;
  if (schema === undefined) return [];
  return Object.entries(schema.properties).map(([name, property]) => ({
    name,
    in: place,
    required: (schema.required as readonly string[] | undefined)?.includes(name) === true,
    schema: property,
  }));
}

function successOf({ answer, summary }: Route): Record<string, object> {
  const content = 'schema' in answer ? { content: { 'application/json': { schema: answer.schema } } } : {};
  return { [answer.status]: { description: summary, ...content } };
}
