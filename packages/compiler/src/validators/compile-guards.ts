import type { Json, JsonObject } from '@error-contracts/catalog';
import { _, type CodeKeywordDefinition } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standaloneModule from 'ajv/dist/standalone/index.js';

/** Compiles each schema with ajv. Returns the source of a module that exports a guard under each name. */
export function compileGuards(schemas: ReadonlyMap<string, JsonObject>): string {
  const ajv = new Ajv2020({
    strict: true,
    allowUnionTypes: true,
    messages: false,
    logger: false,
    loopEnum: Number.POSITIVE_INFINITY,
    code: { source: true, esm: true, lines: true },
  });
  ajv.addKeyword(SILENTLY);
  // No schema refers to what another one evaluated. Without this, ajv records it for each function.
  ajv.opts.unevaluated = false;
  for (const [name, schema] of schemas) {
    // ajv reads this option when it compiles, which is now. A `minLength` of 1 needs no count of characters.
    ajv.opts.unicode = hasKeyword(
      schema,
      (keyword, value) => keyword === 'maxLength' || (keyword === 'minLength' && Number(value) > 1),
    );
    ajv.addSchema({ silently: schema }, name).getSchema(name);
  }
  return predicatesOf(standalone(ajv, Object.fromEntries([...schemas.keys()].map((name) => [name, name]))));
}

/**
 * Gives ajv's functions their names and removes what only their reports need: further parameters, `validate.errors` and
 * schemas that nothing reads.
 *
 * Each pattern matches a whole line. No text of a catalogue can match: a string literal contains no line break.
 */
function predicatesOf(source: string): string {
  const uses = new Map<string, number>();
  for (const [name] of source.matchAll(/\bschema\d+\b/g)) uses.set(name, (uses.get(name) ?? 0) + 1);
  const aliases = [...source.matchAll(/^export const (\w+) = (validate\d+);\n/gm)];
  const names = new Map(aliases.map(([, name, own]) => [own, name]));
  return source
    .replace(/^"use strict";\n/, '')
    .replace(/^export const \w+ = validate\d+;\n/gm, '')
    .replace(/^function (validate\d+)\(.*$/gm, (_line, own) => `export function ${names.get(own)}(data){`)
    .replace(/^validate\d+\.errors = .*;\n/gm, '')
    .replace(/^const (schema\d+) = .*;\n/gm, (line, name) => (uses.get(name) === 1 ? '' : line));
}

// The package is CommonJS: its function is the default export of the default export.
const standalone = standaloneModule.default;

/** A keyword that returns false at the first mistake and makes no report, which `allErrors: false` alone still does. */
const SILENTLY: CodeKeywordDefinition = {
  keyword: 'silently',
  schemaType: 'object',
  code(context) {
    const valid = context.gen.name('valid');
    context.subschema({ keyword: 'silently', createErrors: false, allErrors: false }, valid);
    context.gen.if(_`!${valid}`, () => context.gen.return(false));
  },
};

/** Tells whether a condition holds for any keyword of a schema, however deep. */
function hasKeyword(schema: Json, holds: (keyword: string, value: Json) => boolean): boolean {
  if (typeof schema !== 'object' || schema === null) return false;
  return Object.entries(schema).some(([keyword, value]) => holds(keyword, value) || hasKeyword(value, holds));
}
