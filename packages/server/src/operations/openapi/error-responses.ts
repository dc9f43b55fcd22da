import type { AnyContract, ContractEntry } from '@error-contracts/runtime/contract';

/** What the responses of all operations have in common. */
export interface ResponsesContext {
  readonly contract: AnyContract;
  /** Returns an example of the body; undefined if there is none. */
  readonly exampleOf: (name: string) => unknown;
  readonly idHeader: string;
}

/** A response object of OpenAPI. */
export interface OpenApiResponse {
  readonly description: string;
  readonly headers: { readonly [name: string]: object };
  readonly content: { readonly [mediaType: string]: object };
}

/** Returns a response for each HTTP status, with the condition and an example of each error that has it. */
export function errorResponses(
  errors: ReadonlyMap<string, string>,
  context: ResponsesContext,
): { readonly [status: string]: OpenApiResponse } {
  const { catalog, envelope } = context.contract;
  const entries = [...errors.keys()].map((name) => (catalog as { readonly [name: string]: ContractEntry })[name]);
  const byStatus = new Map<number, ContractEntry[]>();
  for (const entry of entries as readonly ContractEntry[]) {
    const status = envelope.httpStatus ?? entry.status;
    byStatus.set(status, [...(byStatus.get(status) ?? []), entry]);
  }
  // An object sorts keys that are integers by itself.
  return Object.fromEntries([...byStatus].map(([status, ofStatus]) => [status, responseOf(ofStatus, errors, context)]));
}

function responseOf(
  entries: readonly ContractEntry[],
  conditions: ReadonlyMap<string, string>,
  { contract, exampleOf, idHeader }: ResponsesContext,
): OpenApiResponse {
  const { format, message } = contract.envelope;
  const schemas = entries.map(({ name }) => ({ $ref: `#/components/schemas/${name}` }));
  const examples = entries.flatMap(({ name }) => {
    const value = exampleOf(name);
    return value === undefined ? [] : [[name, { value }] as const];
  });
  const text = { schema: { type: 'string' } };
  return {
    description: entries.map(({ name }) => lineOf(name, conditions.get(name) ?? '')).join('\n'),
    headers: {
      ...(message === null ? {} : { 'content-language': { ...text, description: 'The language of the message.' } }),
      [idHeader]: { ...text, description: 'The ID of the entry in the log.' },
      ...(entries.some(({ retry }) => retry === 'later')
        ? { 'retry-after': { ...text, description: 'When a retry can succeed: seconds from now, or a date.' } }
        : {}),
    },
    content: {
      [format === undefined ? 'application/json' : 'application/problem+json']: {
        schema: schemas.length === 1 ? schemas[0] : { oneOf: schemas },
        ...(examples.length === 0 ? {} : { examples: Object.fromEntries(examples) }),
      },
    },
  };
}

/** A line of a list in Markdown: a line feed in a condition would end it. */
function lineOf(name: string, condition: string): string {
  return condition === '' ? `- \`${name}\`` : `- \`${name}\`: ${condition.replace(/\s+/g, ' ')}`;
}
