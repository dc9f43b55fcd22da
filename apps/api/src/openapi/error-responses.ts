import { createRequire } from 'node:module';
import { createFormatter } from '@error-contracts/i18n';
import en from '@error-contracts/i18n/en';
import { catalog, type ErrorName } from '@error-contracts/types';
import type { ErrorConditions } from '../operation/operation.ts';

interface ResponseSchema {
  readonly properties: { readonly code: { readonly const: number } };
}

const published = createRequire(import.meta.url)('@error-contracts/validators/error-response.schema.json') as {
  readonly oneOf: readonly ResponseSchema[];
};
const schemaByCode = new Map(published.oneOf.map((schema) => [schema.properties.code.const, schema]));
const format = createFormatter([en]);

/** Returns the schemas of these errors by name. */
export function errorComponents(names: readonly string[]): Readonly<Record<string, object>> {
  const sorted = [...new Set(names)].sort() as ErrorName[];
  return Object.fromEntries(sorted.map((name) => [name, schemaByCode.get(catalog[name].code) ?? {}]));
}

/** Returns a response for each HTTP status, with the condition and an example of each error that has it. */
export function errorResponses(conditions: ErrorConditions): Readonly<Record<string, object>> {
  const entries = Object.entries(conditions) as [ErrorName, string][];
  const statuses = [...new Set(entries.map(([name]) => catalog[name].status))].sort();
  return Object.fromEntries(
    statuses.map((status) => [status, responseOf(entries.filter(([name]) => catalog[name].status === status))]),
  );
}

function responseOf(entries: readonly (readonly [ErrorName, string])[]): object {
  const schemas = entries.map(([name]) => ({ $ref: `#/components/schemas/${name}` }));
  return {
    description: entries.map(([name, condition]) => `- \`${name}\`: ${condition}`).join('\n'),
    headers: {
      'content-language': { schema: { type: 'string' }, description: 'The language of the message.' },
      'x-request-id': { schema: { type: 'string' }, description: 'The ID of the entry in the log.' },
    },
    content: {
      'application/json': {
        schema: schemas.length === 1 ? schemas[0] : { oneOf: schemas },
        examples: Object.fromEntries(entries.map(([name]) => [name, { value: exampleOf(name) }])),
      },
    },
  };
}

function exampleOf(name: ErrorName): object {
  return { code: catalog[name].code, message: format(name, null).text, data: null };
}
