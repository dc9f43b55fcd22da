import { createRequire } from 'node:module';
import en from '@error-contracts/i18n/en';
import { type OpenApiErrors, openApiErrors } from '@error-contracts/server/operations';
import { basePath, type DeclaredOperations } from '../operation/declare-operations.ts';
import type { Operation } from '../operation/operation.ts';

const schema: object = createRequire(import.meta.url)('@error-contracts/validators/error-response.schema.json');

/** Returns the OpenAPI 3.1 document of these operations: what they take and answer, and each error of each. */
export function openApiDocument(operations: readonly Operation[], declared: DeclaredOperations): object {
  const errors = openApiErrors(declared, { schema, messages: [en] });
  const paths: Record<string, Record<string, object>> = {};
  for (const operation of operations) {
    const path = basePath + operation.path.replace(/:(\w+)/g, '{$1}');
    paths[path] = {
      ...paths[path],
      [operation.method.toLowerCase()]: entryOf(operation, errors.operations[operation.id]),
    };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Identity service',
      version: '1',
      description: 'Every failure is an error of the catalogue, in the language that `Accept-Language` asks for.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/' }],
    paths,
    components: {
      ...errors.components,
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'session' } },
    },
  };
}

function entryOf(operation: Operation, errors: OpenApiErrors['operations'][string] | undefined): object {
  const parameters = [...parametersOf(operation, 'path'), ...parametersOf(operation, 'query')];
  return {
    operationId: operation.id,
    summary: operation.summary,
    security: operation.signedIn ? [{ session: [] }] : [],
    ...(parameters.length > 0 && { parameters }),
    ...(operation.body && {
      requestBody: { required: true, content: { 'application/json': { schema: operation.body } } },
    }),
    ...errors,
    responses: { ...successOf(operation), ...errors?.responses },
  };
}

function parametersOf({ params, query }: Operation, location: 'path' | 'query'): object[] {
  const schema = location === 'path' ? params : query;
  if (schema === undefined) return [];
  return Object.entries(schema.properties).map(([name, property]) => ({
    name,
    in: location,
    required: (schema.required as readonly string[] | undefined)?.includes(name) === true,
    schema: property,
  }));
}

function successOf({ answer, summary }: Operation): Record<string, object> {
  const content = 'schema' in answer ? { content: { 'application/json': { schema: answer.schema } } } : {};
  return { [answer.status]: { description: summary, ...content } };
}
