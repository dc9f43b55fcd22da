import type { AnyContract, ContractEntry } from '@error-contracts/runtime/contract';
import type { ErrorsOptions } from './options.js';
import { FAULT_KINDS } from './resolve/request-failure.js';

/** @throws TypeError where an option could not do what it is for: at the start, not at the first error. */
export function checkOptions(
  { contract, general, faults = {}, rules = [] }: ErrorsOptions<AnyContract>,
  catalog: ReadonlyMap<string, ContractEntry>,
): void {
  const throwable = (name: unknown, use: string): ContractEntry => {
    const entry = typeof name === 'string' ? catalog.get(name) : undefined;
    if (entry === undefined) throw new TypeError(`${use} is ${String(name)}, which ${contract.name} does not have.`);
    if (entry.retired === true) throw new TypeError(`${use} is ${entry.name}, which is retired: name another error.`);
    if (entry.data === 'required') throw new TypeError(`${use} is ${entry.name}, which needs data: give a function.`);
    return entry;
  };
  if (throwable(general, 'general').audience === 'internal') {
    throw new TypeError(`general is ${general}, whose text is internal: name an error that anybody may read.`);
  }
  for (const [kind, to] of Object.entries(faults)) {
    if (!FAULT_KINDS.has(kind)) throw new TypeError(`faults.${kind} is no fault: use ${[...FAULT_KINDS].join(', ')}.`);
    if (typeof to !== 'function') throwable(to, `faults.${kind}`);
  }
  rules.forEach(({ to }, index) => {
    if (typeof to !== 'function') throwable(to, `rules[${index}].to`);
  });
}
