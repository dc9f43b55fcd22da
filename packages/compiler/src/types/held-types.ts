import type { Contract, JsonObject } from '@error-contracts/catalog';
import { holdableErrors } from '../wire/held-errors.js';
import { wireSchemas } from '../wire/wire-schemas.js';
import { compileMembers } from './compile-schemas.js';
import { typeSchema } from './type-schema.js';

/** Resolves to the types of the errors that others hold; none if no error holds any. */
export async function heldTypes(contract: Contract): Promise<readonly string[]> {
  const { heldSchema } = wireSchemas(contract);
  if (heldSchema === undefined) return [];
  const errors = holdableErrors(contract);
  const schemas = errors.map((error): [string, JsonObject] => [error.name, typeSchema(heldSchema(error))]);
  return [
    '/** Each error as another one holds it, by its name. */',
    'export interface FieldErrorByName {',
    `${await compileMembers(schemas)}}`,
    '',
    '/** Any error that another one holds, with its field: narrow it by its code. */',
    'export type FieldError = FieldErrorByName[keyof FieldErrorByName];',
    '',
  ];
}
