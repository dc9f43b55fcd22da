import { check } from '@error-contracts/catalog/check';
import { findCatalog } from '../../../catalog/find-catalog.js';
import { finishEdits } from '../../../catalog/finish-edits.js';
import { readCatalog } from '../../../catalog/read-catalog.js';
import { printRefusal } from '../../../report/print-diagnostics.js';
import type { Terminal } from '../../../terminal/terminal.js';

/** The options of `translations status`. */
export interface StatusOptions {
  readonly catalog?: string;
  readonly locale?: readonly string[];
  readonly format: 'text' | 'json';
}

/** Shows how far each language is. Resolves to 0, or to 1 if the catalogue has errors. */
export async function statusCommand(terminal: Terminal, { catalog, format }: StatusOptions): Promise<number> {
  const path = findCatalog(catalog, terminal.cwd);
  await finishEdits(path, terminal);
  const { contract, diagnostics } = check(await readCatalog(path, terminal.cwd));
  if (contract === undefined) {
    await printRefusal(terminal, { format }, diagnostics, 'Nothing was counted.');
    return 1;
  }
  for (const { tag, messages } of contract.locales) terminal.stdout.write(`${tag} ${messages.size}\n`);
  return 0;
}
