import { basename, resolve } from 'node:path';
import { canAsk } from '../../../editing/edit-options.js';
import { patchText } from '../../../editing/patch.js';
import { quoted } from '../../../report/quoted.js';
import { colorsOf } from '../../../terminal/colors.js';
import { Interrupted } from '../../../terminal/interrupted.js';
import type { Terminal } from '../../../terminal/terminal.js';
import { UsageError } from '../../../terminal/usage-error.js';
import type { InitOptions } from '../init-options.js';
import { fileLines, initReport, namesOf } from '../init-report.js';
import { packageName, STARTED } from '../plan/manifest-file.js';
import { planChanges } from '../plan/plan-changes.js';
import { installCommand, programCommand } from '../project/package-manager.js';
import { seeProject } from '../project/see-project.js';
import { settleProject } from '../settle-project.js';
import { terminalIn } from '../terminal-in.js';
import { writeChanges } from '../write-changes.js';
import { templateFiles } from './template-files.js';

/**
 * Makes a workspace in an empty folder. Resolves to 0.
 *
 * @throws {UsageError} If the folder is not empty, or the scope is none.
 */
export async function templateCommand(
  terminal: Terminal,
  named: string | undefined,
  options: InitOptions,
): Promise<number> {
  const { cwd, env, stdout } = terminal;
  const { dryRun = false, format } = options;
  if (options.from !== undefined) {
    throw new UsageError('--from does not go with --template.', 'Run error-contracts import in the new workspace.');
  }
  const { server = 'node' } = options;
  if (!STARTED.includes(server)) {
    throw new UsageError(`The template has no server with ${server}.`, `Choose one of ${STARTED.join(', ')}.`);
  }
  const folder = resolve(cwd, named ?? '.');
  const seen = seeProject(folder, cwd, env);
  if (!seen.isEmpty) {
    const help = 'Name a new folder: error-contracts init shop --template monorepo.';
    throw new UsageError(`${named ?? basename(folder)} is not empty.`, help);
  }
  const workspace = packageName(folder);
  const scope = scopeOf(options.scope, workspace);
  const fixed = { ci: false, ...options, server, client: 'react' } as const;
  // All files of a workspace are in it, whatever repository or workspace it is in.
  const alone = { ...seen, workspaceRoot: undefined, gitRoot: undefined };
  const project = await settleProject(terminal, alone, fixed, undefined);
  const { changes, kept } = planChanges(templateFiles(project, { workspace, scope }, env), seen.folder, cwd);
  const colors = colorsOf(terminal);
  if (!dryRun) {
    if (canAsk(terminal, options)) await confirm(terminal, namesOf(changes));
    await writeChanges(terminalIn(folder, terminal), 'schemas/catalog.json', changes, terminal);
  }
  const { packageManager } = project;
  const next = [
    ...(folder === cwd ? [] : [`cd ${quoted(named ?? folder)}`]),
    installCommand(packageManager),
    `${packageManager} start`,
    `${programCommand(packageManager, 'add')}  asks for an error of your own`,
    `${packageManager} run release ${packageManager === 'npm' ? '-- ' : ''}0.1.0  publishes the packages`,
  ];
  const patch = dryRun ? changes.map((change) => patchText(change, colors)).join('') : undefined;
  const report = { written: !dryRun, ...namesOf(changes), kept, notes: [], next, patch };
  stdout.write(initReport(format, report, colors));
  return 0;
}

function scopeOf(given: string | undefined, workspace: string): string {
  const scope = given === undefined ? workspace : given.replace(/^@/, '');
  if (/^[a-z0-9][a-z0-9._-]{0,99}$/.test(scope)) return `@${scope}`;
  throw new UsageError(`"${scope.slice(0, 60)}" is no scope of npm.`, 'Write it in lower case, such as @acme.');
}

async function confirm(terminal: Terminal, names: ReturnType<typeof namesOf>): Promise<void> {
  const { askYes } = await import('../../../editing/questions.js');
  const colors = colorsOf({ env: terminal.env, stdout: terminal.stderr });
  terminal.stderr.write(`${fileLines(names, colors).join('\n')}\n`);
  if (!(await askYes(terminal, 'Write this?'))) throw new Interrupted();
}
