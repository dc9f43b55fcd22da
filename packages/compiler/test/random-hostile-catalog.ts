import type { Json, JsonObject } from '@error-contracts/catalog';
import fc from 'fast-check';
import { catalogOfErrors } from './contract-of-errors.js';

/** A catalogue full of texts that could mislead people or break code, and what its generated code must do. */
export interface HostileCatalog {
  readonly catalog: JsonObject;
  /** The values of its enums. */
  readonly enums: readonly (readonly string[])[];
  readonly responses: readonly { readonly response: Json; readonly valid: boolean }[];
  readonly texts: readonly { readonly code: number; readonly data: Json; readonly text: string }[];
}

const PIECES = [
  '@deprecated gone',
  ' @internal',
  '{@link x}',
  '*/',
  '/**',
  '//',
  '\u202e',
  '\u2066',
  '\u001b[31m',
  '\u0000',
  '\u009b',
  '\u2028',
  '\r\n',
  '\n\n',
  '\t',
  '\ud800',
  '\ufeff',
  '\u{e0041}',
  '\u3164',
  '"',
  "'",
  '`',
  '$' + '{1}',
  '\\',
  '\\u202e',
  '</script>',
  '<!--',
  'export type Chunk = 1;',
  '}',
  '{',
  'a',
];
const text = fc
  .array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...PIECES) }, fc.string({ unit: 'binary', maxLength: 6 })))
  .map((pieces) => pieces.join(''));
const sentence = text.map((words) => `${words}.`);
const names = fc.constantFrom('kind', 'number', 'plural', 'category', 'then', 'toJSON', 'undefinedKind', 'x1');
const values = fc.uniqueArray(text, { minLength: 2, maxLength: 4 });
const error = fc.record({ name: names, description: sentence, values, message: sentence, reason: sentence });

/** Makes hostile catalogues. */
export const hostileCatalog: fc.Arbitrary<HostileCatalog> = fc
  .record({
    errors: fc.array(error, { minLength: 1, maxLength: 3 }),
    trace: fc.record({ description: sentence, values }),
  })
  .map(({ errors, trace }) => {
    const entries = errors.map(({ name, description, values, message, reason }, index) => {
      const schema = { type: 'string', description, enum: values, default: values[0] ?? '' };
      const list = {
        type: 'array',
        description,
        default: [],
        items: { type: 'string', description: reason, enum: values },
      };
      const entry = {
        message: `${quoted(message)}{${name}}`,
        data: { [name]: schema, list },
        causes: [reason],
        fixes: [description],
        ...(index === 0 && { deprecated: { since: reason, reason: message } }),
      };
      return [`ERROR_${index}`, entry] as const;
    });
    const property = { type: 'string', description: trace.description, enum: trace.values };
    const catalog = {
      ...catalogOfErrors(Object.fromEntries(entries)),
      envelope: { code: 'code', message: 'message', data: 'data', properties: { trace: property } },
    };
    const respond = (code: number, data: Json, traced: string | undefined = trace.values[0]) =>
      ({ code, message: '', data, ...(traced !== undefined && { trace: traced }) }) as Json;
    const cases = errors.flatMap(({ name, values }, index) => [
      ...values.map((value) => ({ response: respond(1000 + index, { [name]: value, list: values }), valid: true })),
      { response: respond(1000 + index, { [name]: `${values.join('')}!` }), valid: false },
      { response: respond(1000 + index, { list: [`${values.join('')}!`] }), valid: false },
      { response: respond(1000 + index, null, `${trace.values.join('')}!`), valid: false },
      ...trace.values.map((value) => ({ response: respond(1000 + index, null, value), valid: true })),
    ]);
    const texts = errors.flatMap(({ name, values, message }, index) => [
      { code: 1000 + index, data: null, text: `${message}${values[0]}` },
      ...values.map((value) => ({ code: 1000 + index, data: { [name]: value }, text: `${message}${value}` })),
    ]);
    return { catalog, enums: [trace.values, ...errors.map(({ values }) => values)], responses: cases, texts };
  });

/** Returns a message that shows exactly this text. Quotes begin before a brace and reach to the last one beside it. */
function quoted(shown: string): string {
  const doubled = (part: string): string => part.replaceAll("'", "''");
  return shown.replace(/('*)((?:[{}｛｝][{}｛｝']*)?)/g, (_, before: string, braces: string) => {
    return doubled(before) + (braces === '' ? '' : `'${doubled(braces)}'`);
  });
}
