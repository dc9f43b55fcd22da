// One process holds both copies: what one makes, the other takes.
import { createRequire } from 'node:module';
import { createErrorReader, isReceivedError } from '@error-contracts/client';
import en from '@error-contracts/i18n/en';
import { createErrors } from '@error-contracts/server';
import { contract } from '@error-contracts/types';
import { isErrorResponse, parseErrorResponse } from '@error-contracts/validators';

const require = createRequire(import.meta.url);
const required = {
  ...require('@error-contracts/client'),
  ...require('@error-contracts/i18n'),
  ...require('@error-contracts/server'),
  ...require('@error-contracts/types'),
  en: require('@error-contracts/i18n/en').default,
};
if (en === required.en || contract === required.contract) throw new Error('There is one copy only.');

const serverOptions = { contract, messages: [required.en] };
const options = { ...serverOptions, validators: { parseErrorResponse } };
const { contract: requiredContract, createErrorReader: requiredReader } = required;
const readers = [
  createErrorReader(options),
  requiredReader({ ...options, contract: requiredContract, messages: [en] }),
];

const thrown = createErrors(serverOptions).USER_NOT_FOUND();
const isOwn =
  required.createErrors(serverOptions).is(thrown, 'USER_NOT_FOUND') && thrown instanceof required.ContractError;

const { code, status } = required.catalog.USER_NOT_FOUND;
const body = { code, message: '', data: null };
const errors = readers.map((reader) => reader.readSync(body));
const texts = readers.map((reader, index) => reader.message(errors[1 - index], 'en').text);
const known = [isReceivedError(errors[1]), required.isReceivedError(errors[0]), isErrorResponse(body), isOwn];
process.stdout.write(`${[status, ...known, texts[0] === texts[1] && texts[0] === en.messages[code]].join(' ')}\n`);
