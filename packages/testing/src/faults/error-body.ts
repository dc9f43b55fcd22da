import type { AnyContract, ContractEntry } from '@error-contracts/runtime/contract';
import { bodyWriter, envelopeReader, fromWire, valueAt } from '@error-contracts/runtime/envelope';
import { formatIssue } from '@error-contracts/runtime/validation';
import { type ExampleOptions, exampleSources } from '../examples/create-examples.js';
import { entryOf } from '../examples/entry-of.js';
import { formatterOf } from '../examples/formatter-of.js';
import type { Validators } from '../options.js';

/** What bodies are made of. */
export interface BodyOptions<Contract extends AnyContract = AnyContract> extends ExampleOptions<Contract> {
  /** `import * as validators from '@error-contracts/validators'`. */
  readonly validators: Pick<Validators, 'explainErrorResponse'>;
}

/** A body in one language. */
export interface ErrorBody {
  readonly entry: ContractEntry;
  readonly body: object;
  /** BCP 47 tag; undefined if nothing formats texts. */
  readonly locale: string | undefined;
}

/** Writes the body of an error as a server of the contract does. Throws a `TypeError` if it breaks the contract. */
export type ErrorBodyWriter = (name: string, data: unknown, languages: readonly string[]) => ErrorBody;

/** Returns a writer of bodies. */
export function errorBodyWriter(options: BodyOptions): ErrorBodyWriter {
  const { contract, validators } = options;
  const { envelope } = contract;
  const { make, schemaOf } = exampleSources(options);
  if (typeof validators?.explainErrorResponse !== 'function') {
    throw new TypeError('The option `validators` is missing: pass the whole module of the generated validators.');
  }
  const format = formatterOf(options);
  const write = bodyWriter(envelope);
  const read = envelopeReader(envelope);

  return function body(name, data, languages) {
    const entry = sentInstead(contract, entryOf(contract, name));
    const usual = make.usual(schemaOf(entry.name));
    const example = fromWire(entry, read(usual)?.data ?? null);
    const isInternal = entry.audience === 'internal';
    // A server sends an internal error with the text of another one, and without data.
    const given = isInternal ? null : data === undefined ? example : data;
    const shown = isInternal ? (contract.fallback ?? entry.name) : entry.name;
    const formatted = format?.(shown, given, languages);
    const properties = Object.fromEntries(envelope.properties.map((place) => [place, valueAt(usual, place)]));
    const written = write({
      entry,
      message: formatted?.text ?? read(usual)?.message ?? entry.name,
      data: given,
      properties,
      reference: contract.typeBase === undefined ? undefined : `${contract.typeBase}${entry.name}`,
      problem: { type: 'about:blank', title: entry.name },
    });
    const text = JSON.stringify(written);
    // A datum that JSON cannot carry must not pass because nobody has sent it yet.
    const issues = validators.explainErrorResponse(text === undefined ? undefined : JSON.parse(text));
    if (issues.length > 0) throw new TypeError(`${name} breaks the contract. ${issues.map(formatIssue).join(' ')}`);
    return { entry, body: written, locale: formatted?.locale };
  };
}

/** Returns the error whose response is sent for another: one without data, if an internal error needs them. */
function sentInstead(contract: AnyContract, entry: ContractEntry): ContractEntry {
  if (entry.sameAnswerAs !== undefined) return entryOf(contract, entry.sameAnswerAs);
  const mustHide = entry.audience === 'internal' && entry.data === 'required' && contract.fallback !== undefined;
  return mustHide ? entryOf(contract, contract.fallback) : entry;
}
