import type { DefineCommand } from '../../command-line/define-command.js';
import { exitCodes } from '../../command-line/exit-codes.js';
import { catalogOption, diagnosticFormatOption } from '../../command-line/options.js';

/** Defines `release`. */
export const defineRelease: DefineCommand = (root, actionOf) => {
  root
    .command('release')
    .description(
      'Write what the catalogue promises into released.json beside it. Later changes are compared with that.',
    )
    .argument('[version]', 'the version to release (default: that of the nearest package.json)')
    .addOption(catalogOption())
    .option('--dry-run', 'only say what would be written')
    .option('--allow-numbered-names', 'release names such as ERROR_1001 too')
    .addOption(diagnosticFormatOption())
    .addHelpText(
      'after',
      `${EXAMPLES}${exitCodes('the catalogue has errors or names without a meaning, or the version is too small')}`,
    )
    .action(actionOf(async () => (await import('./run.js')).releaseCommand));
};

const EXAMPLES = `
Examples:
  error-contracts release --dry-run
  error-contracts release 1.2.0
`;
