import { bumps, levels } from '@error-contracts/catalog/compare';
import { Argument, Option } from 'commander';
import type { DefineCommand } from '../../command-line/define-command.js';
import { exitCodes } from '../../command-line/exit-codes.js';
import { catalogOption } from '../../command-line/options.js';
import { changeFormats } from './report/change-format.js';

/** Defines `diff`. */
export const defineDiff: DefineCommand = (root, actionOf) => {
  root
    .command('diff')
    .description('Show what changed in the contract, how much each change hurts, and the version that it needs.')
    .addArgument(
      new Argument('[before]', 'the revision to compare with (default: the last release, which released.json keeps)'),
    )
    .addArgument(new Argument('[after]', 'the revision to compare (default: the working tree)'))
    .addOption(catalogOption())
    .addOption(
      new Option('--level <level>', 'what to compare: the JSON on the network, names and types too, or texts too')
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
    .addOption(new Option('--format <format>', 'how to show the changes').choices(changeFormats).default('text'))
    .option('--all', 'show every change, not only the first ones')
    .addHelpText('after', `${HELP}${exitCodes('a change is above --allow or forbidden, or a catalogue has errors')}`)
    .action(actionOf(async () => (await import('./run.js')).diffCommand));
};

const HELP = `
A revision is a file (a catalogue or a released.json), a folder that holds a catalogue, a git revision
(main, v1.2.0, HEAD~3, or main:lib/catalog.json), or a published package (@acme/errors@1.2.0, npm:errors).
A forbidden change ends with 1 whatever --allow says.

Examples:
  error-contracts diff
  error-contracts diff main
  error-contracts diff v1.2.0 v2.0.0 --format markdown
  error-contracts diff @acme/errors@1.2.0 --level wire --allow patch
`;
