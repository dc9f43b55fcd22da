import type { Json, JsonObject } from '@error-contracts/catalog';
import { _, type CodeKeywordDefinition, Name } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standaloneModule from 'ajv/dist/standalone/index.js';
import { keywordImports } from './condition-codes.js';
import { splitSchemas } from './split-schemas.js';

/** The source of a module that exports a guard under each name, and the lines that it must begin with. */
export interface CompiledGuards {
  readonly source: string;
  readonly imports: readonly string[];
}

/** Compiles each schema with ajv. Returns a guard for each name. */
export function compileGuards(whole: ReadonlyMap<string, JsonObject>): CompiledGuards {
  const { schemas, code, functions } = splitSchemas(whole);
  const ajv = new Ajv2020({
    strict: true,
    allowUnionTypes: true,
    messages: false,
    logger: false,
    loopEnum: Number.POSITIVE_INFINITY,
    code: { source: true, esm: true, lines: true },
  });
  for (const keyword of [SILENTLY, IS_AMONG, IS_ACCEPTED_BY, IS_TEXT_FOR]) ajv.addKeyword(keyword);
  // No schema refers to what another one evaluated. Without this, ajv records it for each function.
  ajv.opts.unevaluated = false;
  const declared = new Set<string>();
  const sources = [...schemas].map(([name, schema]) => {
    // ajv reads this option when it compiles, which is now. A `minLength` of 1 needs no count of characters.
    ajv.opts.unicode = hasKeyword(
      schema,
      (keyword, value) => keyword === 'maxLength' || (keyword === 'minLength' && Number(value) > 1),
    );
    ajv.addSchema({ silently: schema }, name).getSchema(name);
    // One by one, because ajv copies all that it has so far for each further one.
    return withoutRepeated(predicateOf(standalone(ajv, { [name]: name }), name), declared);
  });
  return { source: `${sources.join('\n')}${code}`, imports: keywordImports(functions) };
}

/**
 * Gives ajv's function its name and removes what only its report needs: further parameters, `validate.errors` and
 * schemas that nothing reads.
 *
 * Each pattern matches a whole line. No text of a catalogue can match: a string literal contains no line break.
 */
function predicateOf(source: string, name: string): string {
  const uses = new Map<string, number>();
  for (const [schema] of source.matchAll(/\bschema\d+\b/g)) uses.set(schema, (uses.get(schema) ?? 0) + 1);
  return source
    .replace(/^"use strict";\n/, '')
    .replace(/^export const \w+ = validate\d+;\n/m, '')
    .replace(/^function validate\d+\(.*$/m, () => `export function ${name}(data){`)
    .replace(/^validate\d+\.errors = .*;\n/gm, '')
    .replace(/^const (schema\d+) = .*;\n/gm, (line, schema) => (uses.get(schema) === 1 ? '' : line));
}

/** Removes the constants before a function that an earlier function has already. */
function withoutRepeated(source: string, declared: Set<string>): string {
  const start = source.indexOf('export function ');
  const constants = source.slice(0, start).replace(/^const (\w+) = .*;\n/gm, (line, constant) => {
    if (declared.has(constant)) return '';
    declared.add(constant);
    return line;
  });
  return `${constants}${source.slice(start)}`;
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

/** A keyword for the name of a set that contains the value. */
const IS_AMONG: CodeKeywordDefinition = {
  keyword: 'isAmong',
  schemaType: 'string',
  code: (context) => context.fail(_`!${new Name(context.schema)}.has(${context.data})`),
};

/** A keyword for the name of a guard that accepts the value. */
const IS_ACCEPTED_BY: CodeKeywordDefinition = {
  keyword: 'isAcceptedBy',
  schemaType: 'string',
  code: (context) => context.fail(_`!${new Name(context.schema)}(${context.data})`),
};

/** A keyword for the name of a function of the runtime that accepts the text. */
const IS_TEXT_FOR: CodeKeywordDefinition = { ...IS_ACCEPTED_BY, keyword: 'isTextFor', type: 'string' };

/** Tells whether a condition holds for any keyword of a schema, however deep. */
function hasKeyword(schema: Json, holds: (keyword: string, value: Json) => boolean): boolean {
  if (typeof schema !== 'object' || schema === null) return false;
  return Object.entries(schema).some(([keyword, value]) => holds(keyword, value) || hasKeyword(value, holds));
}
