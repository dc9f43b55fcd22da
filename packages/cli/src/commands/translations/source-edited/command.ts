import { Option } from 'commander';
import type { DefineCommand } from '../../../command-line/define-command.js';
import { collected } from '../../../command-line/options.js';
import { translationsCommand } from '../../../translations/translations-command.js';

/** Defines `translations source-edited`. */
export const defineSourceEdited: DefineCommand = (group, actionOf) => {
  translationsCommand(group, 'source-edited', HELP)
    .description('Say how much the meaning of a source text changed, after you edited it in the catalogue.')
    .argument('<error>', 'its code or its name')
    .addOption(new Option('--trivial', 'its translations are still right').conflicts(['minor', 'major']))
    .addOption(
      new Option('--minor', 'its translations are shown until somebody reviews them (default)').conflicts('major'),
    )
    .option('--major', 'its translations are wrong: readers get the source text until there are new ones')
    .option('--locale <tag>', 'only this language; may be given again', collected)
    .action(actionOf(async () => (await import('./run.js')).sourceEditedCommand));
};

const HELP = `
A translation that an earlier edit had made stale already stays stale, also after a trivial one.

Examples:
  error-contracts translations source-edited USER_NOT_FOUND --trivial
  error-contracts translations source-edited 2004 --major
`;
