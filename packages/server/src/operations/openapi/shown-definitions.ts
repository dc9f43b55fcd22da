import type { AnyContract, ContractEntry } from '@error-contracts/runtime/contract';
import type { Audience } from '@error-contracts/runtime/operations';
import { type JsonSchema, nameOfBranch, stepsOf } from './schemas-by-name.js';

const REFERENCE = /"\$ref":"#\/\$defs\/([^"]*)"/g;

/**
 * Returns the definitions that schemas refer to: errors in lists, and errors that others hold. For the public they have
 * no branch of an internal error or of a hidden one, so that nobody reads their codes and the names of their data.
 */
export function shownDefinitions(
  { catalog, envelope }: AnyContract,
  definitions: object,
  used: readonly JsonSchema[],
  audience: Audience,
): ReadonlyMap<string, unknown> {
  const entries = Object.values<ContractEntry>({ ...catalog });
  const names = new Map(entries.map(({ code, name }) => [code as unknown, name]));
  const isShown = new Map(entries.map((entry) => [entry.name, audience === 'internal' || isPublic(entry)]));
  const inElement = stepsOf(envelope.code).slice(stepsOf(envelope.list ?? '').length + 1);

  const shown = new Map<string, unknown>();
  const add = (schema: unknown): void => {
    for (const [, name = ''] of JSON.stringify(schema).matchAll(REFERENCE)) {
      if (shown.has(name) || !Object.hasOwn(definitions, name)) continue;
      const definition = withoutBranches((definitions as Readonly<Record<string, unknown>>)[name]);
      shown.set(name, definition);
      add(definition);
    }
  };
  for (const schema of used) add(schema);
  return shown;

  function withoutBranches(definition: unknown): unknown {
    const { oneOf } = (definition ?? {}) as { readonly oneOf?: unknown };
    if (!Array.isArray(oneOf)) return definition;
    const left = (oneOf as readonly unknown[]).filter((branch) => {
      const name = nameOfBranch(branch, ['code'], names) ?? nameOfBranch(branch, inElement, names);
      return name !== undefined && isShown.get(name);
    });
    return { ...(definition as object), oneOf: left };
  }
}

function isPublic({ audience, sameAnswerAs }: ContractEntry): boolean {
  return audience === 'public' && sameAnswerAs === undefined;
}
