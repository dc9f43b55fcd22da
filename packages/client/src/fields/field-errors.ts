import type { AnyContract, ContractEntry } from '@error-contracts/runtime/contract';
import { bodyWriter, valueAt } from '@error-contracts/runtime/envelope';
import { HELD_NAME, MOST_HELD } from '@error-contracts/runtime/fields';
import type { LocaleRequest } from '@error-contracts/runtime/messages';
import type { ErrorReader } from '../error-reader.js';
import type { ReceivedError } from '../received/received-error.js';
import type { FieldError } from './field-error.js';
import { pathOfPointer } from './field-names.js';

/** What a function here needs of a reader. */
export type FieldReader<Contract extends AnyContract> = Pick<
  ErrorReader<Contract>,
  'contract' | 'readSync' | 'message'
>;

/** One error in a body, and where its field stands. */
interface Found {
  readonly body: unknown;
  readonly field: unknown;
}

/**
 * Returns the errors of fields that an error holds, or that are in the list of its response: at most a hundred, in the
 * order of the server. None if it holds none. Never throws.
 */
export function fieldErrors<Contract extends AnyContract>(
  reader: FieldReader<Contract>,
  error: ReceivedError<Contract>,
  locale?: LocaleRequest,
): readonly FieldError<Contract>[] {
  try {
    return errorsIn(reader as unknown as FieldReader<AnyContract>, error as ReceivedError, locale) as never;
  } catch {
    // It is no error that the reader returned: null, a proxy.
    return [];
  }
}

function errorsIn(
  { contract, readSync, message }: FieldReader<AnyContract>,
  outer: ReceivedError,
  locale: LocaleRequest | undefined,
): readonly FieldError[] {
  if (outer.code === null) return [];
  const found = contract.envelope.list === undefined ? heldIn(outer, contract) : listedIn(outer, contract);
  return found.flatMap(({ body, field }) => {
    const read = readSync(body);
    // An element that is no error of any server costs only itself.
    if (read.code === null) return [];
    const { status, requestId, contentLanguage } = outer;
    const inner = { ...read, status, requestId, contentLanguage } as FieldError['error'];
    const path = pathOfPointer(field);
    return [
      {
        field: path === undefined ? null : (field as string),
        path: path ?? [],
        error: inner,
        message: message(inner as ReceivedError, locale),
      },
    ];
  });
}

/** Returns the errors that an error holds, each as the body that it would have alone. */
function heldIn(error: ReceivedError, { catalog, envelope }: AnyContract): readonly Found[] {
  if (error.code === null) return [];
  const entries = Object.values(catalog) as readonly ContractEntry[];
  const byCode = new Map(entries.map((entry) => [entry.code, entry]));
  // What an unknown error holds may be known.
  if (error.known && byCode.get(error.code)?.holdsErrors !== true) return [];
  const held = valueAt(error.data, HELD_NAME);
  if (!Array.isArray(held)) return [];
  const write = bodyWriter(envelope);
  const response = error.known ? error.response : undefined;
  const properties = Object.fromEntries(envelope.properties.map((place) => [place, valueAt(response, place)]));
  return held.slice(0, MOST_HELD).flatMap((each: unknown) => {
    const { field, code, message, data = null } = (each ?? {}) as Readonly<Record<string, unknown>>;
    if ((typeof code !== 'number' && typeof code !== 'string') || typeof message !== 'string') return [];
    const { parameters: _inWireForm, ...entry } = byCode.get(code) ?? unknownEntry(code, error.status);
    return [{ body: write({ entry, message, data, properties }), field }];
  });
}

function unknownEntry(code: number | string, status: number | null): ContractEntry {
  const facts = { kind: 'error', retry: 'never', audience: 'public', log: 'info' } as const;
  return { ...facts, name: '', code, status: status ?? 0, domain: '' };
}

/** Returns the errors of a list, each as the body that has only this one. */
function listedIn(error: ReceivedError, { envelope }: AnyContract): readonly Found[] {
  const known = error.code === null ? undefined : [error, ...error.others].find((each) => each.known);
  const body = known?.known ? known.response : undefined;
  const { list = '', field } = envelope;
  const elements = valueAt(body, list);
  if (!Array.isArray(elements)) return [];
  return elements.slice(0, MOST_HELD).map((element: unknown) => {
    const alone = withValueAt(body, stepsOf(list), [element]);
    return { body: alone, field: field === undefined ? undefined : valueAt(alone, field) };
  });
}

function stepsOf(place: string): readonly string[] {
  return pathOfPointer(place) ?? [place];
}

/** Returns a copy of a body with another value at a place that it has. */
function withValueAt(body: unknown, [step, ...further]: readonly string[], value: unknown): unknown {
  if (step === undefined) return value;
  const inner = withValueAt((body as Readonly<Record<string, unknown>>)[step], further, value);
  return Array.isArray(body) ? body.with(Number(step), inner) : { ...(body as object), [step]: inner };
}
