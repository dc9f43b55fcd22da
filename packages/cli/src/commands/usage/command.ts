import type { DefineCommand } from '../../command-line/define-command.js';
import { exitCodes } from '../../command-line/exit-codes.js';
import { catalogOption, collected, diagnosticFormatOption } from '../../command-line/options.js';
import { CONFIG_FILE } from '../../config/config-file.js';

/** Defines `usage`. */
export const defineUsage: DefineCommand = (root, actionOf) => {
  root
    .command('usage')
    .description('Show which errors the sources throw, handle and test, and what stands there instead of the contract.')
    .argument('[paths...]', 'files and folders with sources and tests (default: those of the config, or this folder)')
    .addOption(catalogOption())
    .option('--ignore <pattern>', 'leave out paths, such as src/legacy/** (may be given again)', collected)
    .option('--list', 'show each error, and where it is thrown first')
    .addOption(diagnosticFormatOption())
    .option('--all', 'show every diagnostic, not only the first ones')
    .addHelpText('after', `${HELP}${exitCodes('the sources or the catalogue have errors')}`)
    .action(actionOf(async () => (await import('./run.js')).usageCommand));
};

const HELP = `
It reads TypeScript and JavaScript, and follows imports; TypeScript need not be installed. What git ignores,
node_modules, dist and generated code are left out. Files below test, and *.test.ts, count as tests.

It finds codes and texts of the catalogue that are written by hand, comparisons of messages, a match that lacks a
case, and errors that no source throws. coverage-waivers.json beside the catalogue says which need not be thrown.
${CONFIG_FILE} may name the sources: "usage": { "sources": ["src", "test"] }.

Examples:
  error-contracts usage src test
  error-contracts usage packages/*/src --ignore 'packages/legacy/**' --list
  error-contracts usage src --format sarif
`;
