import { RELEASED_FILE } from '../released-file.js';
import type { FoundFile } from './found-file.js';
import type { IncludeDiagnostic } from './include-diagnostics.js';

/**
 * Returns each file once, in an order that does not depend on the patterns, and where a pattern finds what another one
 * has found, or a part of the catalogue itself.
 */
export function includedOnce(
  found: readonly FoundFile[],
  patterns: readonly string[],
  catalog: string,
): { readonly files: readonly FoundFile[]; readonly errors: readonly IncludeDiagnostic[] } {
  const files = new Map<string, FoundFile>();
  const spellings = new Map<string, FoundFile>();
  const errors = new Map<string, IncludeDiagnostic>();
  // One pattern may find a thousand such files: the first says enough.
  const report = (kind: string, { pattern }: FoundFile, message: string, help: string): void => {
    const key = `${pattern} ${kind}`;
    if (!errors.has(key)) errors.set(key, { rule: 'files-are-included-once', pattern, message, help });
  };
  for (const file of found) {
    const { below, package: name } = file;
    const key = `${name ?? ''} ${below}`;
    const twin = files.get(key);
    const spelling = key.normalize('NFC').toLowerCase();
    const similar = spellings.get(spelling);
    if (name === undefined && isPart(below, catalog)) {
      const help = 'Put the files with errors into a folder of their own, and include "errors/*.json".';
      report('part', file, `The path finds ${below}, which is a part of the catalogue already.`, help);
    } else if (twin !== undefined) {
      const help = `Delete it, or let it find other files than "${patterns[twin.pattern]}".`;
      report(`twin ${twin.pattern}`, file, `${below} is included twice.`, help);
    } else if (similar !== undefined) {
      const message = `${below} and ${similar.below} differ in upper and lower case only.`;
      report('case', file, message, 'Rename one of them: many disks keep only one of the two.');
    } else {
      files.set(key, file);
      spellings.set(spelling, file);
    }
  }
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, file]) => file);
  return { files: sorted, errors: [...errors.values()] };
}

/** Returns whether a path below the folder of a catalogue is that of the catalogue or of a file that belongs to it. */
function isPart(below: string, catalog: string): boolean {
  return (
    [catalog, RELEASED_FILE, 'accepted-changes.json'].includes(below) ||
    /^(?:locales|glossaries|translations)\//.test(below)
  );
}
