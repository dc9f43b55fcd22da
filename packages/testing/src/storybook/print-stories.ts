import type { AnyContract, ContractEntry } from '@error-contracts/runtime/contract';
import { escapeForSource } from '@error-contracts/runtime/text';

/** Where the stories of a printed file come from. */
export interface PrintedStories {
  readonly contract: AnyContract;
  /** The module that exports `stories`, made by `createErrorStories`: `./error-stories`. */
  readonly from: string;
  /** Where they stand in Storybook: `Errors` by default. */
  readonly title?: string;
}

/**
 * Returns a file of stories with one export for each error. Storybook finds stories without running the file: it sees
 * `export const A = stories.A`, and nothing in `export const { A, B } = stories`.
 */
export function printStories({ contract, from, title = 'Errors' }: PrintedStories): string {
  const entries = Object.entries(contract.catalog) as readonly (readonly [string, ContractEntry])[];
  // A former name has the entry of the new name. A name is an identifier, whatever else the catalogue says.
  const names = entries.filter(([name, entry]) => name === entry.name && /^[A-Za-z_]\w*$/.test(name));
  return [
    '// Printed by printStories of @error-contracts/testing/storybook. Do not edit.',
    `import { stories } from ${literal(from)};`,
    '',
    `export default { title: ${literal(title)} };`,
    '',
    ...names.map(([name]) => `export const ${name} = stories.${name};`),
    '',
  ].join('\n');
}

function literal(text: string): string {
  return escapeForSource(JSON.stringify(text));
}
