import type { Check, Issue } from '@error-contracts/runtime/validation';
import { declaredValues } from '../../draft/declared-values.js';
import { isJsonObject, type Json, type JsonObject } from '../../json.js';
import { type Suggest, suggester } from '../../names/nearest.js';
import { checkOf } from '../check-of.js';
import { contradictionsOf } from '../contradictions-of.js';
import { slowPatternsOf } from '../patterns/slow-patterns.js';
import type { Rule } from '../rule.js';

export const rule: Rule = {
  name: 'defaults-fit-their-schema',
  severity: 'error',
  description:
    'A default and an example are valid values of their schema. ' +
    'Clients take the default if a server sends no value, and tests and mocks send the examples.',
  example: {
    wrong: { 'catalog.json': { errors: { NAME_TOO_LONG: { data: { max: { type: 'integer', default: '140' } } } } } },
    right: { 'catalog.json': { errors: { NAME_TOO_LONG: { data: { max: { type: 'integer', default: 140 } } } } } },
  },
  *check(draft) {
    const suggest = suggester();
    const slowPatterns = slowPatternsOf(draft);
    for (const { title, path, schema } of declaredValues(draft)) {
      // A schema that contradicts itself is reported already, and no value fits it.
      if (contradictionsOf(schema).next().done !== true) continue;
      // A slow pattern is reported as well. It must not meet a default that takes it for ever.
      if (slowPatterns(schema).length > 0) continue;
      for (const { path: inside, value, check } of samples(schema)) {
        for (const issue of issuesOf(check, value)) {
          const what = inside.includes('default') ? 'a default' : 'an example';
          yield {
            file: draft.file,
            path: [...path, ...inside, ...stepsOf(issue, value)],
            message: `${title} has ${what} that does not fit its schema: ${sentence(issue)}.`,
            help: helpOf(issue, suggest),
          };
        }
      }
    }
  },
};

interface Sample {
  readonly path: readonly (string | number)[];
  readonly value: Json;
  readonly check: Check;
}

/** Yields the values that a schema names itself: its default, its examples, and those of the values inside. */
function* samples(schema: JsonObject, path: readonly (string | number)[] = []): Generator<Sample> {
  const { default: value, examples, items, properties, additionalProperties: further } = schema;
  if (value !== undefined || Array.isArray(examples)) {
    const check = checkOf(schema);
    if (value !== undefined) yield { path: [...path, 'default'], value, check };
    for (const [index, example] of Array.isArray(examples) ? examples.entries() : []) {
      yield { path: [...path, 'examples', index], value: example, check };
    }
  }
  if (isJsonObject(items)) yield* samples(items, [...path, 'items']);
  if (isJsonObject(further)) yield* samples(further, [...path, 'additionalProperties']);
  for (const [name, property] of isJsonObject(properties) ? Object.entries(properties) : []) {
    if (isJsonObject(property)) yield* samples(property, [...path, 'properties', name]);
  }
}

/** Returns the steps into the sample that exist: what is missing is reported at the object that should have it. */
function stepsOf({ pointer, rule }: Issue, sample: Json): (string | number)[] {
  const names = pointer.split('/').slice(1);
  if (rule === 'required') names.pop();
  let value: Json | undefined = sample;
  return names.map((name) => {
    const key = name.replaceAll('~1', '/').replaceAll('~0', '~');
    const step = Array.isArray(value) ? Number(key) : key;
    value = isJsonObject(value) ? value[key] : Array.isArray(value) ? value[Number(key)] : undefined;
    return step;
  });
}

function issuesOf(check: Check, value: Json): readonly Issue[] {
  const issues: Issue[] = [];
  check(issues, value, '', '');
  return issues;
}

function sentence({ pointer, rule, expected, received }: Issue): string {
  const place = pointer === '' ? 'it' : pointer;
  if (rule === 'additionalProperties') return `${place} is not declared`;
  return `${place} must be ${expected}${rule === 'type' || rule === 'required' ? `, but is ${received}` : ''}`;
}

function helpOf({ pointer, rule, expected, near }: Issue, suggest: Suggest): string {
  if (rule !== 'additionalProperties') return `Make it ${expected}, or change the schema.`;
  // These are the names of properties, which are strings.
  const meant = suggest(pointer.slice(pointer.lastIndexOf('/') + 1), near as readonly string[]);
  return meant === undefined ? 'Remove it, or declare it in properties.' : `Write "${meant}".`;
}
