import { catalog, type ErrorData, type ErrorName } from '@error-contracts/types';
import { type ReceivedError, reader } from './reader.ts';

/** The error that the API would answer, found before it is asked: the same text at the same field. */
export function ownError<Name extends ErrorName>(name: Name, data: ErrorData<Name>): ReceivedError {
  return reader.readSync({ code: catalog[name].code, message: '', data });
}
