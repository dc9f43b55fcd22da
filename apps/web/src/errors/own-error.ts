import { catalog, type ErrorData, type ErrorName } from '@error-contracts/types';
import { type ReceivedError, reader } from './reader.ts';

/** Returns the error that the API would answer with, for a check before the request: same text, same field. */
export function ownError<Name extends ErrorName>(name: Name, data: ErrorData<Name>): ReceivedError {
  return reader.readSync({ code: catalog[name].code, message: '', data });
}
