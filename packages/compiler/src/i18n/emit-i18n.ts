import type { Contract } from '@error-contracts/catalog';
import type { Files } from '../files.js';
import { byCodeModule } from './by-code-module.js';
import { indexModule } from './index-module.js';
import { localeCode } from './locale-code.js';
import { localeModule } from './locale-module.js';
import { messagesModule } from './messages-module.js';
import { tableModule } from './table-module.js';

/** Emits the messages: for each language a table by code and one export per message, and a formatter for all. */
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
