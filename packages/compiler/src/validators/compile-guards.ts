import type { Json, JsonObject } from '@error-contracts/catalog';
import { _, type CodeKeywordDefinition } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standaloneModule from 'ajv/dist/standalone/index.js';

/** The source of a module that exports a guard for each schema, compiled by ajv, under the name it has here. */
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
  // Nothing here refers to what another schema has evaluated, and ajv would note it for each function.
  ajv.opts.unevaluated = false;
  for (const [name, schema] of schemas) {
    // ajv reads this option when it compiles, which is now. An empty string is empty however one counts.
    ajv.opts.unicode = dependsOn(
      schema,
      (keyword, value) => keyword === 'maxLength' || (keyword === 'minLength' && Number(value) > 1),
    );
    ajv.addSchema({ silently: schema }, name).getSchema(name);
  }
  return predicatesOf(standalone(ajv, Object.fromEntries([...schemas.keys()].map((name) => [name, name]))));
}

/**
 * ajv's functions without what only their reports need: further parameters, `validate.errors`, schemas that nothing reads; and under
 * the names that were asked for.
 *
 * Each pattern is a whole line, and no text of a catalogue can be one: inside a string literal a line never ends.
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

// The package is CommonJS: its function is the default of the default.
const standalone = standaloneModule.default;

/** Says no at the first fault and makes no report of it: what `allErrors: false` leaves to be saved. */
const SILENTLY: CodeKeywordDefinition = {
  keyword: 'silently',
  schemaType: 'object',
  code(context) {
    const valid = context.gen.name('valid');
    context.subschema({ keyword: 'silently', createErrors: false, allErrors: false }, valid);
    context.gen.if(_`!${valid}`, () => context.gen.return(false));
  },
};

/** Whether any keyword of a schema, however deep, is of a kind. */
function dependsOn(schema: Json, holds: (keyword: string, value: Json) => boolean): boolean {
  if (typeof schema !== 'object' || schema === null) return false;
  return Object.entries(schema).some(([keyword, value]) => holds(keyword, value) || dependsOn(value, holds));
}
