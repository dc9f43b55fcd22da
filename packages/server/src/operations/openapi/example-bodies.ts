import type { AnyContract, ContractEntry } from '@error-contracts/runtime/contract';
import { HELD_NAME } from '@error-contracts/runtime/fields';
import type { FormattedMessage } from '@error-contracts/runtime/messages';
import { envelopeBody } from '../../answer/envelope-body.js';
import { type HeldError, heldError } from '../../errors/held-errors.js';
import type { FormatMessage } from '../../options.js';
import { isSchema, type JsonSchema, schemaAt, stepsOf } from './schemas-by-name.js';

/**
 * Returns a function that writes the body with which a server answers an error that was thrown without data, or with
 * one error that it holds. It returns undefined if the error needs other data, or if each response has properties that
 * only the server knows.
 */
export function exampleBodies(
  { catalog, envelope, typeBase, fallback }: AnyContract,
  format: FormatMessage | undefined,
  schemas: ReadonlyMap<string, JsonSchema>,
): (name: string) => unknown {
  if (format === undefined || envelope.properties.length > 0) return () => undefined;
  const write = envelopeBody(envelope, typeBase);
  const textOf = format as (name: string, data: unknown) => FormattedMessage;
  const entries = catalog as { readonly [name: string]: ContractEntry };
  const bodies = new Map<string, unknown>();
  return (name) => {
    const entry = entries[name];
    if (entry === undefined) return undefined;
    if (!bodies.has(name)) bodies.set(name, bodyOf(entry));
    return bodies.get(name);
  };

  function bodyOf(entry: ContractEntry): unknown {
    const { name, audience } = entry;
    const held = entry.holdsErrors === true && needsNoOther(name) ? exampleHeld(entry) : undefined;
    if (entry.data === 'required' && held === undefined) return undefined;
    const data = held === undefined ? null : { [HELD_NAME]: [held] };
    const { text } = textOf(audience === 'internal' ? (fallback ?? name) : name, data);
    return write({ entry, message: text, data, field: undefined, properties: undefined });
  }

  /** Whatever the operation holds, readers of its document see how. */
  function exampleHeld({ status }: ContractEntry): HeldError | undefined {
    const usable = Object.values(entries).filter(canBeHeld);
    const entry = usable.find((each) => each.status === status) ?? usable[0];
    return entry && heldError(entry, textOf(entry.name, null).text, null, '/name');
  }

  function needsNoOther(name: string): boolean {
    const data = schemaAt(schemas.get(name), stepsOf(envelope.data ?? ''));
    return isSchema(data) && Array.isArray(data.required) && data.required.every((member) => member === HELD_NAME);
  }
}

function canBeHeld(entry: ContractEntry): boolean {
  const { audience, data, sameAnswerAs, holdsErrors, retired, deprecated } = entry;
  const isSent = audience === 'public' && sameAnswerAs === undefined && retired !== true && deprecated !== true;
  return isSent && data !== 'required' && holdsErrors !== true;
}
