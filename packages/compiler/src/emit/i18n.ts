import type { Contract } from '../contract.js';
import type { Files } from './files.js';
import { byCodeModule } from './i18n/by-code-module.js';
import { indexModule } from './i18n/index-module.js';
import { localeCode } from './i18n/locale-code.js';
import { localeModule } from './i18n/locale-module.js';
import { messagesModule } from './i18n/messages-module.js';
import { tableModule } from './i18n/table-module.js';

/** The messages of a contract as TypeScript: per language a table by code and one export per message, and a formatter. */
export async function emitI18n(contract: Contract): Promise<Files> {
  const files = new Map([
    ['by-code.ts', byCodeModule(contract)],
    ['index.ts', indexModule(contract)],
    ['table.ts', tableModule(contract)],
  ]);
  for (const locale of contract.locales) {
    const code = localeCode(contract.errors, locale);
    files.set(`locales/${locale.tag}/index.ts`, localeModule(contract, code));
    files.set(`locales/${locale.tag}/messages.ts`, messagesModule(contract, code));
  }
  return files;
}
