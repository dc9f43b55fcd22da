import { bumps, levels } from '@error-contracts/catalog/compare';
import { Argument, type Command, Option } from 'commander';
import type { Shared } from '../../edit-commands.js';
import type { ChangeFormat } from './report/change-formats.js';
import type { DiffOptions } from './run.js';

const FORMATS: readonly ChangeFormat[] = ['text', 'json', 'markdown', 'github', 'sarif', 'junit'];

/** Adds the command `diff`. */
export function addDiffCommand(root: Command, { catalogOption, exit, exitCodes }: Shared): void {
  root
    .command('diff')
    .description('Show what changed in the contract, how much each change hurts, and the version that it needs.')
    .addArgument(new Argument('[base]', 'what to compare with (default: the last release, which released.json keeps)'))
    .addArgument(new Argument('[head]', 'what to compare (default: the working tree)'))
    .addOption(catalogOption())
    .addOption(
      new Option('--level <level>', 'what to watch over: the JSON on the network, names and types too, or texts too')
        .choices(levels)
        .default('source'),
    )
    .addOption(
      new Option('--allow <bump>', 'the highest bump that ends with 0')
        .choices(bumps.filter((bump) => bump !== 'forbidden'))
        .default('minor'),
    )
    .option('--accept <file>', 'the accept list (default: accepted-changes.json beside the catalogue)')
    .option('--write-changeset', 'write a changeset that announces the changes')
    .addOption(new Option('--format <format>', 'how to show the changes').choices(FORMATS).default('text'))
    .option('--all', 'show every change, not only the first ones')
    .addHelpText(
      'after',
      `${HELP}${exitCodes.replace('Problems were found', 'more than --allow, forbidden, or Problems')}.`,
    )
    .action(async (base: string | undefined, head: string | undefined, options: DiffOptions) => {
      // Loaded when it runs: what compares is nothing that `check` should wait for.
      const { diffCommand } = await import('./run.js');
      exit(await diffCommand(base, head, options));
    });
}

const HELP = `
A base or a head is a file (a catalogue or a released.json), a folder that holds a catalogue, a git revision
(main, v1.2.0, HEAD~3, or main:lib/catalog.json), or a published package (@acme/errors@1.2.0, npm:errors).
A forbidden change ends with 1 whatever is allowed.

Examples:
  error-contracts diff
  error-contracts diff main
  error-contracts diff v1.2.0 v2.0.0 --format markdown
  error-contracts diff @acme/errors@1.2.0 --level wire --allow patch
`;
