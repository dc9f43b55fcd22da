import type { DefineCommand } from '../../command-line/define-command.js';
import { exitCodes } from '../../command-line/exit-codes.js';
import { subcommands } from './subcommands.js';

/** Defines `translations`, the group of everything that is about translations. */
export const defineTranslations: DefineCommand = (root, actionOf) => {
  const group = root
    .command('translations')
    .description(
      'See how far translations are, send them to translators, and keep from which source text each was made.',
    )
    .addHelpText('after', `${EXAMPLES}${exitCodes()}`);
  for (const define of subcommands) define(group, actionOf);
};

const EXAMPLES = `
Examples:
  error-contracts translations status
  error-contracts translations export --locale de --only missing,stale --out de.xlf
  error-contracts translations import de.xlf --write
`;
