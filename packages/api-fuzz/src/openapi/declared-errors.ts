import type { Code, Contract, ContractError } from '@error-contracts/catalog';
import { elementsOf, member, membersOf } from '../json-value.js';
import type { Resolver } from './resolver.js';

/** Schemas below a response that are looked at: enough for the largest catalogue. */
const MOST_SCHEMAS = 100_000;

/**
 * Returns the codes that an operation of an OpenAPI document may answer with, as they travel: those that
 * `x-error-contracts` names, and those that the schemas of its responses give as constants. Undefined if it says nothing.
 */
export function declaredErrors(
  operation: unknown,
  resolver: Resolver,
  contract: Contract,
): ReadonlySet<Code> | undefined {
  const codes = new Set<Code>();
  const known = knownErrors(contract);
  const add = (word: unknown): void => {
    const error = known.get(word as Code);
    if (error !== undefined) codes.add(error.wireCode);
  };
  namesIn(member(operation, 'x-error-contracts')).forEach(add);
  const steps = contract.envelope.code.split('/').slice(1);
  for (const [, given] of membersOf(member(operation, 'responses'))) {
    const response = resolver.resolve(given);
    namesIn(member(response, 'x-error-contracts')).forEach(add);
    for (const [, content] of membersOf(member(response, 'content'))) {
      for (const code of codesIn(member(content, 'schema'), steps, resolver)) add(code);
    }
  }
  return codes.size === 0 ? undefined : codes;
}

/** A list of names or codes, an object that has them as keys, or an object with such a list as `errors`. */
function namesIn(extension: unknown): readonly unknown[] {
  if (Array.isArray(extension)) return extension.map((each) => member(each, 'name') ?? member(each, 'code') ?? each);
  const inner = member(extension, 'errors');
  if (inner !== undefined) return namesIn(inner);
  const single = member(extension, 'name') ?? member(extension, 'code');
  return single === undefined ? membersOf(extension).map(([name]) => name) : [single];
}

function knownErrors({ errors }: Contract): ReadonlyMap<Code, ContractError> {
  return new Map(
    errors.flatMap((error) => {
      const words: readonly Code[] = [error.name, error.code, String(error.code), error.wireCode, ...error.aliases];
      return words.map((word) => [word, error] as const);
    }),
  );
}

/** Returns the constants at the place of the code, in any branch of a schema. Each schema is looked at once for a place. */
function codesIn(schema: unknown, steps: readonly string[], resolver: Resolver): ReadonlySet<unknown> {
  const codes = new Set<unknown>();
  const seen = new Set<string>();
  const objects = new Map<unknown, number>();
  const waiting: { readonly schema: unknown; readonly depth: number }[] = [{ schema, depth: 0 }];
  for (let next = waiting.pop(); next !== undefined && seen.size < MOST_SCHEMAS; next = waiting.pop()) {
    const { depth } = next;
    const found = resolver.resolve(next.schema);
    if (membersOf(found).length === 0) continue;
    if (!objects.has(found)) objects.set(found, objects.size);
    const key = `${objects.get(found)} ${depth}`;
    if (seen.has(key)) continue;
    seen.add(key);
    for (const keyword of ['oneOf', 'anyOf', 'allOf']) {
      for (const branch of elementsOf(member(found, keyword))) waiting.push({ schema: branch, depth });
    }
    const step = steps[depth];
    if (step === undefined) {
      const constant = member(found, 'const');
      for (const value of [...(constant === undefined ? [] : [constant]), ...elementsOf(member(found, 'enum'))]) {
        codes.add(value);
      }
    } else for (const inner of innerSchemas(found, step)) waiting.push({ schema: inner, depth: depth + 1 });
  }
  return codes;
}

function innerSchemas(schema: unknown, step: string): readonly unknown[] {
  const property = member(member(schema, 'properties'), step);
  if (property !== undefined) return [property];
  if (!/^\d+$/.test(step)) return [];
  const atPlace = elementsOf(member(schema, 'prefixItems'))[Number(step)];
  return [atPlace, member(schema, 'items'), member(schema, 'contains')].filter((inner) => inner !== undefined);
}
