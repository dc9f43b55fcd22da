import type { Contract, JsonObject } from '@error-contracts/catalog';
import { namedDataSchema } from '../wire/data-schema.js';
import { hasNamedData } from '../wire/has-named-data.js';
import { compileMembers } from './compile-schemas.js';
import { formerMembers } from './former-members.js';
import { typeSchema } from './type-schema.js';

/** Resolves to the types of data by parameter names; none if responses have the same data in one property. */
export async function dataTypes(contract: Contract): Promise<readonly string[]> {
  if (!hasNamedData(contract)) return [];
  const schemas = contract.errors.map((error): [string, JsonObject] => [
    error.name,
    typeSchema(namedDataSchema(error)),
  ]);
  return [
    '/** The data of each error by the names of its parameters, whatever carries them in a response. */',
    'export interface ErrorDataByName {',
    `${await compileMembers(schemas)}${formerMembers(contract, 'ErrorDataByName')}}`,
    '',
  ];
}
