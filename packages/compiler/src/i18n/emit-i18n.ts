import type { Contract } from '@error-contracts/catalog';
import { hasInternalTexts, publicContract } from '../audience/public-contract.js';
import type { Files } from '../files.js';
import { byCodeModule } from './by-code-module.js';
import { indexModule } from './index-module.js';
import { lazyModule } from './lazy-module.js';
import { localeCode } from './locale-code.js';
import { localeModule } from './locale-module.js';
import { localeScopes } from './locale-scopes.js';
import { messagesModule } from './messages-module.js';
import { tableModule } from './table-module.js';

/**
 * Emits the messages: for each language a table by code and one export per message, and a formatter for all. Internal
 * texts are only in `internal/`, beside the languages that a browser may load.
 */
export async function emitI18n(contract: Contract): Promise<Files> {
  const shown = publicContract(contract);
  const scopes = await localeScopes(contract.locales.map(({ tag }) => tag));
  const files = new Map([
    ['by-code.ts', byCodeModule(contract)],
    ['index.ts', indexModule(shown)],
    ['table.ts', tableModule(contract, scopes)],
  ]);
  addLocales('locales', shown);
  for (const { tag } of shown.locales) files.set(`lazy/${tag}.ts`, lazyModule(contract, tag));
  if (hasInternalTexts(contract)) addLocales('internal', contract);
  return files;

  function addLocales(folder: string, { errors, locales }: Contract): void {
    for (const locale of locales) {
      const code = localeCode(errors, locale);
      files.set(`${folder}/${locale.tag}/index.ts`, localeModule(contract, code));
      files.set(`${folder}/${locale.tag}/messages.ts`, messagesModule(contract, code));
    }
  }
}
