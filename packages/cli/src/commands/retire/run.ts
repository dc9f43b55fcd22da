import type { ContractError } from '@error-contracts/catalog';
import { type EndOptions, endError } from '../../editing/end-of-life/end-error.js';
import type { OpenCatalog } from '../../editing/open-catalog.js';
import type { Terminal } from '../../terminal/terminal.js';

/** Makes an error a tombstone. Resolves to 0, or to 1 if the catalogue has errors or would have. */
export async function retireCommand(terminal: Terminal, asked: string, options: EndOptions): Promise<number> {
  return await endError(terminal, 'retired', asked, options, noteOnWarning);
}

/** A release that deprecates an error warns the people who use it. */
function noteOnWarning({ name, code, deprecated }: ContractError, { released }: OpenCatalog): readonly string[] {
  const before = released?.snapshot.errors.find((error) => error.code === code);
  const isNew = released !== undefined && before === undefined;
  if (isNew || (before ?? { deprecated }).deprecated !== undefined) return [];
  return [`${name} was never released as deprecated: nobody was warned, and \`diff\` will call it a major change.`];
}
