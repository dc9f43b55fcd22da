import type { ContractEntry } from '../contract/any-contract.js';
import { isObject, ownProperty } from './own-property.js';

/** Returns the data of an error as they travel: each parameter under its name on the wire, as text if it is one there. */
export function toWire({ parameters }: Pick<ContractEntry, 'parameters'>, data: unknown): unknown {
  if (parameters === undefined || !isObject(data)) return data ?? null;
  return Object.fromEntries(
    Object.entries(data).map(([name, value]) => {
      const { member = name, type } = parameterOf(parameters, name);
      return [member, type === undefined ? value : String(value)];
    }),
  );
}

/** Returns how a parameter travels. No name of a property of all objects finds anything. */
function parameterOf(
  parameters: NonNullable<ContractEntry['parameters']>,
  name: string,
): NonNullable<ContractEntry['parameters']>[string] {
  return (ownProperty(parameters, name) ?? {}) as NonNullable<ContractEntry['parameters']>[string];
}
