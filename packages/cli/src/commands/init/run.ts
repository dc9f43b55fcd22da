import { relative } from 'node:path';
import { catalogIn } from '../../catalog/find-catalog.js';
import { finishEdits } from '../../catalog/finish-edits.js';
import { canAsk } from '../../editing/edit-options.js';
import { patchText } from '../../editing/patch.js';
import { printRefusal } from '../../report/print-diagnostics.js';
import { colorsOf } from '../../terminal/colors.js';
import { Interrupted } from '../../terminal/interrupted.js';
import type { Terminal } from '../../terminal/terminal.js';
import { UsageError } from '../../terminal/usage-error.js';
import { importFirst } from './import-first.js';
import type { InitOptions } from './init-options.js';
import { fileLines, initReport, namesOf } from './init-report.js';
import { nextSteps, notesOf } from './next-steps.js';
import { adoptCatalog, NEW_CATALOG } from './plan/adopt-catalog.js';
import type { AdoptedCatalog } from './plan/adopted-catalog.js';
import { planChanges } from './plan/plan-changes.js';
import { planProject } from './plan/plan-project.js';
import { ManifestError } from './project/read-manifest.js';
import { type SeenProject, seeProject } from './project/see-project.js';
import { projectFolder } from './project-folder.js';
import { settleProject } from './settle-project.js';
import { terminalIn } from './terminal-in.js';
import { missingExports } from './wiring/missing-exports.js';
import { writeChanges } from './write-changes.js';

/**
 * Gives a project a catalogue and all that belongs to it. Resolves to 0, or to 1 if its `package.json`, its config or its
 * catalogue has errors.
 */
export async function initCommand(
  terminal: Terminal,
  named: string | undefined,
  options: InitOptions,
): Promise<number> {
  if (options.template !== undefined) {
    return await (await import('./template/run.js')).templateCommand(terminal, named, options);
  }
  if (options.scope !== undefined) {
    throw new UsageError('--scope is for the packages of a template.', 'Leave it out, or add --template monorepo.');
  }
  try {
    const folder = await projectFolder(terminal, named, options);
    await finishEdits(catalogIn(folder) ?? NEW_CATALOG, terminalIn(folder, terminal));
    return await initProject(terminal, seeProject(folder, terminal.cwd, terminal.env), options);
  } catch (error) {
    if (!(error instanceof ManifestError)) throw error;
    await printRefusal(terminal, options, error.diagnostics, 'Nothing was written: correct package.json first.');
    return 1;
  }
}

async function initProject(terminal: Terminal, seen: SeenProject, options: InitOptions): Promise<number> {
  const { dryRun = false, format } = options;
  const inside = terminalIn(seen.folder, terminal);
  if (options.from !== undefined) {
    const code = await importFirst(terminal, inside, seen, options);
    if (code !== 0 || dryRun) return code;
  }
  const present = await adoptCatalog(inside, format);
  if (present === undefined) return 1;
  const project = await settleProject(terminal, seen, options, present.adopted);
  const { files, wired } = planProject(project, present);
  const root = seen.gitRoot ?? seen.workspaceRoot ?? seen.folder;
  const { changes, kept } = planChanges(files, root, terminal.cwd);
  const colors = colorsOf(terminal);
  if (changes.length > 0 && !dryRun) {
    if (canAsk(terminal, options)) await confirm(terminal, changes);
    await writeChanges(inside, present.catalog, changes, terminal);
  }
  const report = {
    written: !dryRun && changes.length > 0,
    ...namesOf(changes),
    kept,
    notes: [
      ...ignoredLanguages(options, present.adopted),
      ...missingExports(seen.folder, wired, (path) => kept.includes(relative(terminal.cwd, path))),
      ...notesOf(project, wired),
    ],
    next: nextSteps(project, wired, terminal.cwd),
    patch: dryRun ? changes.map((change) => patchText(change, colors)).join('') : undefined,
  };
  terminal.stdout.write(initReport(format, report, colors));
  return 0;
}

function ignoredLanguages({ languages, from }: InitOptions, adopted: AdoptedCatalog | undefined): readonly string[] {
  if (languages === undefined || from !== undefined || adopted === undefined) return [];
  return [`The catalogue is there already, in ${adopted.languages.join(', ')}: --languages changes nothing.`];
}

async function confirm(terminal: Terminal, changes: Parameters<typeof namesOf>[0]): Promise<void> {
  const { askYes } = await import('../../editing/questions.js');
  const colors = colorsOf({ env: terminal.env, stdout: terminal.stderr });
  const edited = changes.filter(({ isNew }) => isNew !== true).map((change) => patchText(change, colors));
  terminal.stderr.write(`${[...edited, ...fileLines(namesOf(changes), colors)].join('\n')}\n`);
  if (!(await askYes(terminal, 'Write this?'))) throw new Interrupted();
}
