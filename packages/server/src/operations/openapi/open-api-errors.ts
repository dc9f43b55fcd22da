import { type LocaleMessages, messagesOfServer } from '@error-contracts/runtime/messages';
import {
  type AnyOperations,
  type Audience,
  answeredErrors,
  operationList,
  tableOf,
} from '@error-contracts/runtime/operations';
import type { FormatMessage } from '../../options.js';
import { componentSchema } from './component-schema.js';
import { errorResponses, type OpenApiResponse, type ResponsesContext } from './error-responses.js';
import { exampleBodies } from './example-bodies.js';
import { schemasByName } from './schemas-by-name.js';
import { shownDefinitions } from './shown-definitions.js';

/** The parts of an OpenAPI 3.1 document that are about errors. */
export interface OpenApiErrors {
  /** What belongs to each operation, by its name: spread it into yours. */
  readonly operations: { readonly [operation: string]: OpenApiErrorsOfOperation };
  readonly components: { readonly schemas: { readonly [name: string]: unknown } };
}

/** What belongs to one operation. */
export interface OpenApiErrorsOfOperation {
  /** One response for each HTTP status of its errors. */
  readonly responses: { readonly [status: string]: OpenApiResponse };
  /** The names of its errors, for tools. */
  readonly 'x-error-contracts': { readonly errors: readonly string[] };
}

/** The options of {@link openApiErrors}. */
export interface OpenApiErrorsOptions {
  /** The JSON Schema of every response: `error-response.schema.json` of the generated validators. */
  readonly schema: object;
  /**
   * The languages of the texts of examples: `[en]`. The first one counts. Without any, only your own `examples` are
   * shown.
   */
  readonly messages?: readonly LocaleMessages[] | undefined;
  /** Formats the texts in place of `messages`: if texts are not generated, or have something around them. */
  readonly format?: FormatMessage | undefined;
  /** Bodies by the names of their errors. By default errors that need no data have one, and those that hold others. */
  readonly examples?: { readonly [name: string]: unknown } | undefined;
  /** `internal` also has internal errors, and says which errors are hidden. By default the document is for the public. */
  readonly audience?: Audience | undefined;
  /** The name of the header with the id of the log entry: `x-request-id` by default. */
  readonly idHeader?: string | undefined;
}

/**
 * Returns the responses and components that an OpenAPI 3.1 document needs for the errors of operations.
 *
 * @throws TypeError if the schema does not have one of the errors: it was generated from another catalogue.
 */
export function openApiErrors(
  operations: AnyOperations,
  { schema, messages, format, examples = {}, audience = 'public', idHeader = 'x-request-id' }: OpenApiErrorsOptions,
): OpenApiErrors {
  const { contract } = tableOf(operations);
  const schemas = schemasByName(contract, schema);
  const used = new Set<string>();
  const formatText = format ?? (messages && messagesOfServer(contract, messages));
  const exampleOf = exampleBodies(contract, formatText as FormatMessage | undefined, schemas);
  const context: ResponsesContext = {
    contract,
    idHeader,
    exampleOf: (name) => (Object.hasOwn(examples, name) ? examples[name] : exampleOf(name)),
  };
  const entries = operationList(operations).map((operation) => {
    const answered = answeredErrors(contract, operation, audience);
    for (const name of answered.keys()) used.add(name);
    const names = [...answered.keys()];
    return [operation.name, { responses: errorResponses(answered, context), 'x-error-contracts': { errors: names } }];
  });
  const { $defs = {} } = schema as { readonly $defs?: object };
  const components = [...used].sort().map((name) => {
    const found = schemas.get(name);
    if (found === undefined) throw new TypeError(`The schema has no ${name}: generate it from ${contract.name} again.`);
    return [name, found] as const;
  });
  const definitions = shownDefinitions(
    contract,
    $defs,
    components.map(([, found]) => found),
    audience,
  );
  const all = [...components, ...definitions].map(([name, found]) => [name, componentSchema(found)]);
  return {
    operations: Object.fromEntries(entries),
    components: { schemas: Object.fromEntries(all) },
  };
}
