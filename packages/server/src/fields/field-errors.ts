import type { AnyContract, DatalessNameOf, HolderNameOf } from '@error-contracts/runtime/contract';
import { MOST_HELD } from '@error-contracts/runtime/fields';
import type { ContractError } from '../errors/contract-error.js';
import type { HoldableErrorOf } from '../errors/given-data.js';
import type { MappingErrors } from '../resolve/mapping.js';
import type { FieldIssue } from './field-issue.js';
import { readIssues } from './read-issues.js';

/**
 * What an issue becomes: the name of an error without required data, or a function that makes an error. Undefined leaves
 * the issue out.
 */
export type FieldTarget<Contract extends AnyContract> =
  | Exclude<DatalessNameOf<Contract>, HolderNameOf<Contract>>
  | ((issue: FieldIssue, errors: MappingErrors<Contract>) => HoldableErrorOf<Contract> | undefined);

/** Targets by rule: the word of the library or that of JSON Schema. `*` is for every other rule. */
export interface FieldRules<Contract extends AnyContract> {
  readonly [rule: string]: FieldTarget<Contract>;
}

/** The options of {@link fieldErrors}. */
export interface FieldErrorsOptions<Contract extends AnyContract> {
  /** The generated contract: `import { contract } from '@error-contracts/types'`. */
  readonly contract: Contract;
  /** What issues become, by their rules. `*` is needed, so that no issue is lost. */
  readonly rules: FieldRules<Contract> & { readonly '*': FieldTarget<Contract> };
  /** Rules of single fields, which come first. `*` stands for any step: `/items/*` + `/name`. */
  readonly fields?: { readonly [pointer: string]: FieldRules<Contract> } | undefined;
}

/** Returns the errors of what a validator found, each with its field. */
export type ToFieldErrors<Contract extends AnyContract> = (
  found: unknown,
  errors: MappingErrors<Contract>,
) => readonly HoldableErrorOf<Contract>[];

/**
 * Returns a function that makes errors of the catalogue of what a validator found: ajv, Fastify, zod, valibot,
 * class-validator or any library with Standard Schema. No error is there twice, and of more than a hundred the first
 * hundred are made.
 *
 * @throws TypeError if a rule names an error that the contract does not have.
 */
export function fieldErrors<const Contract extends AnyContract>(
  options: FieldErrorsOptions<Contract>,
): ToFieldErrors<Contract> {
  const { contract, rules, fields = {} } = options as unknown as FieldErrorsOptions<AnyContract>;
  const general = new Map<string, Target>(Object.entries(rules));
  if (!general.has('*')) throw new TypeError('rules["*"] says what every other issue becomes: name an error.');
  const ofFields = Object.entries(fields).map(([pointer, own]) => {
    return { steps: pointer.split('/'), rules: new Map<string, Target>(Object.entries(own)) };
  });
  for (const table of [general, ...ofFields.map((each) => each.rules)]) checkNames(table, contract);

  const targetOf = (issue: FieldIssue): Target | undefined => {
    const steps = issue.field?.split('/') ?? [];
    const tables = [...ofFields.filter((each) => isMatch(each.steps, steps)).map((each) => each.rules), general];
    for (const table of tables) {
      const target = table.get(issue.rule) ?? table.get(issue.keyword) ?? table.get('*');
      if (target !== undefined) return target;
    }
    return undefined;
  };

  const toFieldErrors = (found: unknown, errors: MappingErrors<AnyContract>): readonly ContractError[] => {
    const made = new Map<string, ContractError>();
    for (const issue of readIssues(found)) {
      if (made.size >= MOST_HELD) break;
      const error = makeError(targetOf(issue), issue, errors);
      if (error === undefined) continue;
      const key = JSON.stringify([error.field, error.code, error.data]);
      if (!made.has(key)) made.set(key, error);
    }
    return [...made.values()];
  };
  return toFieldErrors as unknown as ToFieldErrors<Contract>;
}

type Target = string | ((issue: FieldIssue, errors: MappingErrors<AnyContract>) => unknown);

function makeError(
  target: Target | undefined,
  issue: FieldIssue,
  errors: MappingErrors<AnyContract>,
): ContractError | undefined {
  const factories = errors as unknown as Readonly<Record<string, (data: null) => ContractError>>;
  const error = typeof target === 'string' ? factories[target]?.(null) : target?.(issue, errors);
  const own = error as ContractError | undefined;
  if (own === undefined || own.field !== undefined || issue.field === undefined) return own;
  return Object.assign(own, { field: issue.field });
}

function isMatch(pattern: readonly string[], steps: readonly string[]): boolean {
  return pattern.length === steps.length && pattern.every((step, index) => step === '*' || step === steps[index]);
}

function checkNames(table: ReadonlyMap<string, Target>, { name, catalog }: AnyContract): void {
  for (const [rule, target] of table) {
    if (typeof target === 'function') continue;
    const entry = Object.hasOwn(catalog, target) ? (catalog as Readonly<Record<string, Entry>>)[target] : undefined;
    if (entry === undefined) throw new TypeError(`The rule ${rule} is ${target}, which ${name} does not have.`);
    if (entry.data === 'required' || entry.retired === true) {
      throw new TypeError(
        `The rule ${rule} is ${target}, which ${entry.retired ? 'is retired' : 'needs data: give a function'}.`,
      );
    }
  }
}

interface Entry {
  readonly data?: string;
  readonly retired?: true;
}
