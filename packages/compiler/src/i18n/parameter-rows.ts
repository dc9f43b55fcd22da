import type { Contract, ContractError, JsonObject } from '@error-contracts/catalog';
import { codeKey } from '../kit/code-key.js';
import { propertyKey } from '../kit/expression.js';
import { literal } from '../kit/literal.js';
import { shownParameters } from './message-code.js';

/** Returns the rows of the table by which data from the wire is checked: the parameters that messages show, by code. */
export function parameterRows({ errors, locales }: Contract): readonly string[] {
  return errors.flatMap((error) => {
    if (error.data.length === 0) return [];
    const shown = new Set<ContractError['data'][number]>();
    for (const { messages } of locales) {
      for (const parameter of shownParameters(messages.get(error.name) ?? [], error)) shown.add(parameter);
    }
    const types = error.data
      .filter((parameter) => shown.has(parameter))
      .map(
        ({ name, schema, required }) => `${propertyKey(name)}: ${literal(`${typeOf(schema)}${required ? '' : '?'}`)}`,
      );
    if (types.length === 0) return [];
    // Under the name of a member of all objects, TypeScript forgets what the table says about its values.
    const suffix = String(error.wireCode) in Object.prototype ? ' as const' : '';
    return [`${codeKey(error.wireCode)}: { ${types.join(', ')} }${suffix},`];
  });
}

/** Returns the type as `typeof` says it, but for integers. A list is an object. */
function typeOf({ type }: JsonObject): string {
  return type === 'array' ? 'object' : String(type);
}
