// One process holds both copies: what one makes, the other takes.
import { createRequire } from 'node:module';
import { createFormatter } from '@error-contracts/i18n';
import en from '@error-contracts/i18n/en';
import { isErrorResponse } from '@error-contracts/validators';

const require = createRequire(import.meta.url);
const required = {
  ...require('@error-contracts/i18n'),
  en: require('@error-contracts/i18n/en').default,
  catalog: require('@error-contracts/types').catalog,
};

const { code, status } = required.catalog.USER_NOT_FOUND;
const [imported, other] = [createFormatter([required.en]), required.createFormatter([en])];
if (en === required.en) throw new Error('There is one copy only.');
process.stdout.write(`${status} ${isErrorResponse({ code, message: '', data: null })} `);
process.stdout.write(`${imported(code).text === other('USER_NOT_FOUND').text}\n`);
