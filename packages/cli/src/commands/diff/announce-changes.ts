import { describeChange } from '@error-contracts/catalog/compare';
import { escapeForLog } from '@error-contracts/runtime/text';
import { changesetFolder } from '../../changesets/changeset-folder.js';
import { releaseType } from '../../releases/needed-version.js';
import { packageOf } from '../../releases/package-of.js';
import { escapeForMarkdown } from '../../report/escape-for-markdown.js';
import type { Terminal } from '../../terminal/terminal.js';
import { UsageError } from '../../terminal/usage-error.js';
import type { ChangeReport } from './report/change-report.js';

/** As many sentences as a person reads in a change log; the rest is counted. */
const REPORTED = 30;

/**
 * Writes a changeset that announces the changes of a report. Resolves to a sentence about it.
 *
 * @throws {UsageError} If there is no folder of changesets, or no package to announce them for, or if it cannot be written.
 */
export async function announceChanges(
  { before, bump, changes }: ChangeReport,
  catalog: string | undefined,
  terminal: Terminal,
): Promise<string> {
  const { cwd } = terminal;
  if (bump === 'none') return 'No changeset was written: nothing changed.\n';
  if (bump === 'forbidden') return 'No changeset was written: a forbidden change cannot be released.\n';
  const folder = catalog === undefined ? undefined : changesetFolder(catalog, cwd);
  const pack = catalog === undefined ? undefined : packageOf(catalog, cwd);
  if (folder === undefined || pack?.name === undefined) {
    const missing = folder === undefined ? 'folder .changeset' : 'package.json with a name';
    throw new UsageError(`There is no ${missing} above the catalogue.`, 'Set up changesets: npx changeset init.');
  }
  const type = releaseType(before.version ?? pack.version ?? '1.0.0', bump);
  const counted = changes.filter(({ accepted }) => accepted === undefined);
  const reported = counted
    .slice(0, REPORTED)
    .map((change) => `- ${escapeForMarkdown(describeChange(change).sentence)}`);
  const rest = counted.length > REPORTED ? [`- And ${counted.length - REPORTED} more changes.`] : [];
  const summary = [...reported, ...rest].join('\n');
  // Only changesets need YAML.
  const { writeChangeset } = await import('../../changesets/write-changeset.js');
  const { path, isNew } = await writeChangeset(folder, { packages: [pack.name], type, summary }, terminal);
  return isNew
    ? `${escapeForLog(path)}: a ${type} changeset for ${escapeForLog(pack.name)}\n`
    : `${escapeForLog(path)} announces this already.\n`;
}
