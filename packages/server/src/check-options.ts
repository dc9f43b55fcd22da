import type { AnyContract, ContractEntry } from '@error-contracts/runtime/contract';
import type { ErrorsOptions } from './options.js';
import { REQUEST_FAILURE_KINDS } from './resolve/request-failure.js';

/**
 * Checks the options at the start, so that they do not fail at the first error.
 *
 * @throws TypeError if an option names an error that cannot be used there.
 */
export function checkOptions(
  { contract, messages, format, requestFailures = {}, mappings = [] }: ErrorsOptions<AnyContract>,
  fallback: unknown,
  catalog: ReadonlyMap<string, ContractEntry>,
): void {
  if ((messages ?? format) === undefined) throw new TypeError('messages is missing: give the languages, as in [en].');
  const throwable = (name: unknown, use: string): ContractEntry => {
    const entry = typeof name === 'string' ? catalog.get(name) : undefined;
    if (entry === undefined) throw new TypeError(`${use} is ${String(name)}, which ${contract.name} does not have.`);
    if (entry.retired === true) throw new TypeError(`${use} is ${entry.name}, which is retired: name another error.`);
    if (entry.data === 'required') throw new TypeError(`${use} is ${entry.name}, which needs data: give a function.`);
    return entry;
  };
  if (throwable(fallback, 'fallback').audience === 'internal') {
    throw new TypeError(
      `fallback is ${String(fallback)}, whose text is internal: name an error that anybody may read.`,
    );
  }
  if (throwable(fallback, 'fallback').sameAnswerAs !== undefined) {
    throw new TypeError(`fallback is ${fallback}, which is answered as another error: name that one.`);
  }
  // `check` refuses such a catalogue, but a contract can be written by hand.
  for (const { name, sameAnswerAs } of catalog.values()) {
    if (sameAnswerAs === undefined) continue;
    const use = `sameAnswerAs of ${name}`;
    if (throwable(sameAnswerAs, use).sameAnswerAs !== undefined) {
      throw new TypeError(`${use} is ${sameAnswerAs}, which is answered as another error: name that one.`);
    }
  }
  for (const [kind, to] of Object.entries(requestFailures)) {
    if (!REQUEST_FAILURE_KINDS.has(kind)) {
      const kinds = [...REQUEST_FAILURE_KINDS].join(', ');
      throw new TypeError(`requestFailures.${kind} is not a kind of request failure: use ${kinds}.`);
    }
    if (typeof to !== 'function') throwable(to, `requestFailures.${kind}`);
  }
  mappings.forEach(({ to }, index) => {
    if (typeof to !== 'function') throwable(to, `mappings[${index}].to`);
  });
}
