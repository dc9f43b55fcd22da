import type { ContractEntry, ParameterOnWire } from '../contract/any-contract.js';
import { isObject } from './own-property.js';

/**
 * Returns data from the wire by the names of the parameters, with texts as values of their types. A text that says no
 * value of the type stays as it is, and so does a member that is no parameter. Null if the data cannot be read. Never
 * throws.
 */
export function fromWire({ parameters }: Pick<ContractEntry, 'parameters'>, data: unknown): unknown {
  if (parameters === undefined || !isObject(data)) return data ?? null;
  try {
    const byMember = new Map(
      Object.entries(parameters).map(([name, { member = name, type }]) => [member, { name, type }] as const),
    );
    return Object.fromEntries(
      Object.entries(data).map(([member, value]) => {
        const { name = member, type } = byMember.get(member) ?? {};
        return [name, typeof value === 'string' ? valueOfText(value, type) : value];
      }),
    );
  } catch {
    // A getter or a Proxy threw.
    return null;
  }
}

const INTEGER = /^-?(0|[1-9]\d{0,15})$/;
const NUMBER = /^-?(0|[1-9]\d*)(\.\d+)?(e[+-]?\d+)?$/i;
/** A double is never written longer. */
const LONGEST_NUMBER = 400;

/** Returns what a text says as a value of the type, or the text. */
function valueOfText(text: string, type: ParameterOnWire['type']): unknown {
  if (type === 'boolean') return text === 'true' ? true : text === 'false' ? false : text;
  const pattern = type === 'integer' ? INTEGER : type === 'number' ? NUMBER : undefined;
  if (pattern === undefined || text.length > LONGEST_NUMBER || !pattern.test(text)) return text;
  const number = Number(text);
  return (type === 'integer' ? Number.isSafeInteger(number) : Number.isFinite(number)) ? number : text;
}
