// One process holds both copies: what one makes, the other takes.
import { createRequire } from 'node:module';
import { createErrorReader, isReceivedError } from '@error-contracts/client';
import { createFormatter } from '@error-contracts/i18n';
import en from '@error-contracts/i18n/en';
import { contract } from '@error-contracts/types';
import { isErrorResponse, parseErrorResponse } from '@error-contracts/validators';

const require = createRequire(import.meta.url);
const required = {
  ...require('@error-contracts/client'),
  ...require('@error-contracts/i18n'),
  ...require('@error-contracts/types'),
  en: require('@error-contracts/i18n/en').default,
};
if (en === required.en || contract === required.contract) throw new Error('There is one copy only.');

const options = {
  contract,
  parse: parseErrorResponse,
  createFormatter,
  locales: [required.en],
  general: 'SYSTEM_BUSY',
};
const readers = [createErrorReader(options), required.createErrorReader({ ...options, ...required, locales: [en] })];

const { code, status } = required.catalog.USER_NOT_FOUND;
const body = { code, message: '', data: null };
const errors = readers.map((reader) => reader.glance(body));
const texts = readers.map((reader, index) => reader.message(errors[1 - index], 'en').text);
const known = [isReceivedError(errors[1]), required.isReceivedError(errors[0]), isErrorResponse(body)];
process.stdout.write(`${[status, ...known, texts[0] === texts[1] && texts[0] === en.messages[code]].join(' ')}\n`);
