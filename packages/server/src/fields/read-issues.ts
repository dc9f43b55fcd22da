import type { FieldIssue } from './field-issue.js';
import { jsonSchemaKeyword } from './json-schema-keyword.js';
import { pointerOfKeys } from './pointer-of-keys.js';

/** Deeper objects are no form. */
const DEEPEST = 64;

/** More objects than these are no form either: an error of class-validator can refer to itself. */
const MOST_OBJECTS = 10_000;

/**
 * Yields what a validator found wrong: issues or the error of ajv, Fastify, zod, valibot, class-validator, or of any
 * library with Standard Schema. Nothing is read before it is asked for.
 */
export function* readIssues(found: unknown): Generator<FieldIssue> {
  const budget = { left: MOST_OBJECTS };
  for (const issue of listIn(found)) {
    if (typeof issue !== 'object' || issue === null) continue;
    if ('instancePath' in issue) yield ofAjv(issue);
    else if ('property' in issue) yield* ofClassValidator(issue, [], 0, budget);
    else yield* withPath(issue);
  }
}

/** Returns the list of issues: itself, that of an error, or that of a result of Standard Schema. */
function listIn(found: unknown): readonly unknown[] {
  if (Array.isArray(found)) return found;
  const { validation, issues, errors, message } = (found ?? {}) as Readonly<Record<string, unknown>>;
  // A pipe of Nest may be given a factory that puts the errors of class-validator into `message`.
  for (const list of [validation, issues, errors, message]) if (Array.isArray(list)) return list;
  return [];
}

function ofAjv(issue: object): FieldIssue {
  const { instancePath, keyword, params } = issue as Readonly<Record<string, unknown>>;
  const { missingProperty, additionalProperty, limit } = (params ?? {}) as Readonly<Record<string, unknown>>;
  const keys = String(instancePath).split('/').slice(1).map(unescaped);
  const last = missingProperty ?? additionalProperty;
  const rule = textOf(keyword);
  const field = pointerOfKeys(typeof last === 'string' ? [...keys, last] : keys);
  return { field, rule, keyword: rule, limit: numberOf(limit), issue };
}

function unescaped(step: string): string {
  return step.replaceAll('~1', '/').replaceAll('~0', '~');
}

/** An error of class-validator has its rules as the names of its texts, and those of an object inside as children. */
function* ofClassValidator(
  error: object,
  above: readonly unknown[],
  depth: number,
  budget: { left: number },
): Generator<FieldIssue> {
  const { property, constraints, children } = error as Readonly<Record<string, unknown>>;
  const path = [...above, property];
  const field = pointerOfKeys(path);
  const rules = Object.keys((constraints ?? {}) as object);
  const isMissing = Object.hasOwn(error, 'value') && (error as { readonly value?: unknown }).value === undefined;
  // Every rule is broken if there is no value: one of them is enough.
  if (isMissing && rules[0] !== undefined) {
    yield { field, rule: rules[0], keyword: 'required', limit: undefined, issue: error };
  } else {
    for (const rule of rules) {
      yield { field, rule, keyword: jsonSchemaKeyword(rule, undefined), limit: undefined, issue: error };
    }
  }
  if (depth >= DEEPEST || !Array.isArray(children)) return;
  for (const child of children) {
    if (budget.left-- <= 0) return;
    if (typeof child === 'object' && child !== null) yield* ofClassValidator(child, path, depth + 1, budget);
  }
}

/** An issue of Standard Schema has a path. Those of zod say their rule as `code`, those of valibot as `type`. */
function* withPath(issue: object): Generator<FieldIssue> {
  const { path, code, type, keys } = issue as Readonly<Record<string, unknown>>;
  const steps = Array.isArray(path) ? path.map(keyOf) : [];
  const rule = textOf(code ?? type);
  const keyword = isMissing(issue) ? 'required' : jsonSchemaKeyword(rule, kindOf(issue));
  const limit = limitOf(issue);
  if (rule === 'unrecognized_keys' && Array.isArray(keys)) {
    for (const key of keys) yield { field: pointerOfKeys([...steps, key]), rule, keyword, limit, issue };
  } else {
    yield { field: pointerOfKeys(steps), rule, keyword, limit, issue };
  }
}

function keyOf(segment: unknown): unknown {
  return typeof segment === 'object' && segment !== null ? (segment as { readonly key?: unknown }).key : segment;
}

/** Returns what zod 4 and 3 say about the kind of a value or of a format. */
function kindOf(issue: object): unknown {
  const { origin, format, code, type, validation } = issue as Readonly<Record<string, unknown>>;
  if (code === 'invalid_format') return format;
  return origin ?? validation ?? (code === undefined ? undefined : type);
}

/** zod 4 says it only in its text, of any language, unless it reports the input. */
function isMissing(issue: object): boolean {
  const { received, code, expected, message } = issue as Readonly<Record<string, unknown>>;
  if (received === 'undefined') return true;
  if (code !== undefined && 'input' in issue) return issue.input === undefined;
  if (code !== 'invalid_type' || expected === 'undefined') return false;
  return typeof message === 'string' && UNDEFINED.test(message);
}

/** The word in the languages of zod that translate it. */
const UNDEFINED = /undefined|indefinido|indéfini|neapibrėžta|nedefinit/;

function limitOf(issue: object): number | undefined {
  const { minimum, maximum, requirement } = issue as Readonly<Record<string, unknown>>;
  return numberOf(minimum) ?? numberOf(maximum) ?? numberOf(requirement);
}

function numberOf(value: unknown): number | undefined {
  return typeof value === 'number' || typeof value === 'bigint' ? Number(value) : undefined;
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
