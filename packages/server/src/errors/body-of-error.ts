import { type Brand, brandOf } from '@error-contracts/runtime/brand';
import type { AnyContract, ContractEntry } from '@error-contracts/runtime/contract';
import { type ErrorParts, envelopeBody } from '../answer/envelope-body.js';
import type { ContractError } from './contract-error.js';

/**
 * Returns a function that writes the body of an error for a client in the same process, without a request. Its text is
 * that of the log, and what the server gives for each response is missing.
 */
export function bodyOfError(
  { envelope }: AnyContract,
  catalog: ReadonlyMap<string, ContractEntry>,
  typeBase: string | undefined,
): NonNullable<Brand['body']> {
  const write = envelopeBody(envelope, typeBase);
  const partsOf = (error: ContractError): ErrorParts => {
    const { message, data, field, errors } = error;
    // By the brand, because anybody who catches the error can change its name.
    const entry = catalog.get(brandOf(error)?.name as string) as ContractEntry;
    return { entry, message, data, field, others: errors?.slice(1).map(partsOf) };
  };
  return (error) => write(partsOf(error as ContractError));
}
