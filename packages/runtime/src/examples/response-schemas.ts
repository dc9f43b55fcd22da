import type { AnyContract, ContractEntry } from '../contract/any-contract.js';
import type { ResponseSchema } from './response-examples.js';
import { type Schema, schemasIn } from './schema.js';
import { schemaAt } from './schema-at.js';
import { heldExample, withHeldExample } from './with-held-example.js';

/**
 * Returns the schema of the responses of each error, by its name, from the generated `error-response.schema.json`.
 * Errors that the schema does not have are absent.
 */
export function responseSchemas(
  { catalog, envelope }: Pick<AnyContract, 'catalog' | 'envelope'>,
  schema: Schema,
): ReadonlyMap<string, ResponseSchema> {
  const byCode = new Map(schemasIn(schema.oneOf).map((branch) => [schemaAt(branch, envelope.code)?.const, branch]));
  const held = heldExample(schema);
  const found = new Map<string, ResponseSchema>();
  for (const { name, code, status } of Object.values(catalog) as readonly ContractEntry[]) {
    const branch = byCode.get(code);
    // A former name has the entry of the new name.
    if (branch === undefined) continue;
    const whole = held === undefined ? branch : withHeldExample(branch, held);
    found.set(name, { name, status: envelope.httpStatus ?? status, schema: whole });
  }
  return found;
}
