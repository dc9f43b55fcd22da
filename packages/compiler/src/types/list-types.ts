import type { Contract, JsonObject } from '@error-contracts/catalog';
import { wireSchemas } from '../wire/wire-schemas.js';
import { compileMembers } from './compile-schemas.js';
import { formerMembers } from './former-members.js';
import { typeArrays } from './type-arrays.js';
import { typeSchema } from './type-schema.js';

/** Resolves to the types of the errors in the list of a response; none if responses have no list. */
export async function listTypes(contract: Contract): Promise<readonly string[]> {
  const { elementSchema } = wireSchemas(contract, typeArrays);
  if (elementSchema === undefined) return [];
  const schemas = contract.errors.map((error): [string, JsonObject] => [error.name, typeSchema(elementSchema(error))]);
  return [
    '/** Each error as it stands in the list of a response, by its name. */',
    'export interface ErrorInListByName {',
    `${await compileMembers(schemas)}${formerMembers(contract, 'ErrorInListByName')}}`,
    '',
    '/** Any error in the list of a response: narrow it by its code. */',
    'export type ErrorInList = ErrorInListByName[keyof ErrorInListByName];',
    '',
  ];
}
