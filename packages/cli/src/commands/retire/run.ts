import type { ContractError } from '@error-contracts/catalog';
import { type EndOptions, endCommand } from '../../editing/end-of-life/end-error.js';
import type { OpenCatalog } from '../../editing/open-catalog.js';

/** Makes an error a tombstone; resolves to 0, or to 1 where the catalogue has or would have a Problem. */
export async function retireCommand(asked: string, options: EndOptions): Promise<number> {
  return await endCommand('retired', asked, options, warning);
}

/** A release that deprecates an error warns those who use it. */
function warning({ name, code, deprecated }: ContractError, { released }: OpenCatalog): readonly string[] {
  const before = released?.snapshot.errors.find((error) => error.code === code);
  const isNew = released !== undefined && before === undefined;
  if (isNew || (before ?? { deprecated }).deprecated !== undefined) return [];
  return [`${name} was never released as deprecated: nobody was warned, and \`diff\` will call it a major change.`];
}
