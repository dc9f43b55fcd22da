import type { ContractEntry } from '@error-contracts/runtime/contract';
import { fromWire } from '@error-contracts/runtime/envelope';
import type { ParsedError } from '@error-contracts/runtime/validation';
import type { Kit } from '../kit.js';
import { pointerOf, valueAt } from './value-at.js';

/** One error of a body. */
export interface SeenError {
  readonly code: number | string;
  /** The code as it was sent: of the wrong type perhaps. */
  readonly sent: unknown;
  /** The entry of the code; undefined if it is unknown. */
  readonly entry: ContractEntry | undefined;
  readonly message: string | undefined;
  /** By the names of the parameters. */
  readonly data: unknown;
}

/**
 * Returns the errors of a body. It also reads a body whose code has the wrong type or whose text is missing, so that
 * this is not the only difference that is found.
 */
export function readErrors(body: unknown, kit: Kit): readonly SeenError[] {
  const parsed = kit.validators.parseErrorResponse(body);
  if (parsed.ok) return [parsed, ...(parsed.others ?? [])].map((error) => seenError(error, kit));
  const { code, data, message } = kit.contract.envelope;
  const entry = kit.errors.byCode(valueAt(body, pointerOf(code))) ?? entryOfOtherType(body, kit);
  if (entry === undefined) return [];
  const given = data === null ? null : valueAt(body, pointerOf(data));
  const text = message === null ? undefined : valueAt(body, pointerOf(message));
  return [
    {
      code: entry.code,
      sent: valueAt(body, pointerOf(code)),
      entry,
      message: typeof text === 'string' ? text : undefined,
      data: fromWire(entry, given ?? null),
    },
  ];
}

function seenError(error: ParsedError<unknown, number | string>, { errors }: Kit): SeenError {
  const { code, message, data, known } = error;
  const entry = errors.byCode(code);
  return { code, sent: code, entry, message, data: known || entry === undefined ? data : fromWire(entry, data) };
}

/** Returns the error that a body means whose code is a text in place of a number, or the reverse. */
export function entryOfOtherType(body: unknown, { contract, errors }: Kit): ContractEntry | undefined {
  const code = valueAt(body, pointerOf(contract.envelope.code));
  if (errors.byCode(code) !== undefined) return undefined;
  if (typeof code === 'number') return errors.byCode(String(code));
  return typeof code === 'string' && code.trim() !== '' ? errors.byCode(Number(code)) : undefined;
}
