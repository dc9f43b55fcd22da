import { type Command, Option } from 'commander';
import type { DefineCommand } from '../../command-line/define-command.js';
import { exitCodes } from '../../command-line/exit-codes.js';
import { catalogOption } from '../../command-line/options.js';
import { thresholdParser } from '../../command-line/threshold-parser.js';
import { CONFIG_FILE } from '../../config/config-file.js';
import { coverageFormats } from './coverage-format.js';

/** Defines `coverage` and `coverage run`. */
export const defineCoverage: DefineCommand = (root, actionOf) => {
  const coverage = root
    .command('coverage')
    .description('Show which errors of the catalogue the tests assert, only emit, or never see.')
    .argument('[folder]', 'the folder that the tests wrote into (default: .error-coverage)')
    .addOption(catalogOption())
    .addOption(
      new Option(
        '--threshold <percent>',
        'end with 1 if tests assert less: 90 for the whole catalogue, account=100 for a domain (default: those of the config); may be given again',
      ).argParser(thresholdParser('Write a percentage, or a domain with one, such as account=100.')),
    )
    .option('--base <revision>', 'end with 1 unless each error that was added since, such as main, is asserted')
    .option(
      '--operations <file>',
      'count the errors of each operation, as operationsJson of the server wrote them (default: that of the config)',
    )
    .option('--strict', 'end with 1 for warnings too')
    .addOption(new Option('--format <format>', 'how to report').choices(coverageFormats).default('text'))
    .option('--out <file>', 'write the report into a file')
    .option('--force', 'replace a file that is no report')
    .option('--all', 'name every error and show every diagnostic')
    .addHelpText('after', `${HELP}${exitCodes('the coverage is not enough, or files have errors')}`)
    .action(actionOf(async () => (await import('./run.js')).coverageCommand));
  defineRun(coverage, actionOf);
};

/** Its options are those of `coverage`, which takes them wherever they stand. */
const defineRun: DefineCommand = (coverage: Command, actionOf) => {
  coverage
    .command('run')
    .description('Run tests so that every process of them records, then report.')
    .argument('<command...>', 'what runs the tests, after --')
    .addHelpText('after', `${RUN_HELP}${exitCodes('the coverage is not enough')} Tests that fail end with their code.`)
    .action(actionOf(async () => (await import('./run-tests.js')).runTestsCommand));
};

const HELP = `
Only what a test asserts counts: toSatisfyErrorContract and toBeContractError of @error-contracts/testing do.
An error in coverage-waivers.json is left out until its waiver expires. ${CONFIG_FILE} may have
"coverage": { "threshold": 90, "domains": { "account": 100 } }.

Vitest   globalSetup: '@error-contracts/testing/coverage/vitest'
Jest     module.exports = { ...require('@error-contracts/testing/coverage/jest').coverage }
others   error-contracts coverage run -- node --test

Examples:
  error-contracts coverage
  error-contracts coverage --threshold 90 --threshold account=100 --base main
  error-contracts coverage --format html --out coverage.html
  error-contracts coverage shards/ --format junit --out coverage.xml
`;

const RUN_HELP = `
Every process that the command starts finds the variable ERROR_CONTRACTS_COVERAGE, which names a folder. Node loads the
recorder of @error-contracts/testing by itself; a server in another language writes lines as
https://error-contracts.dev/coverage-line.schema.json says.

Examples:
  error-contracts coverage run -- node --test
  error-contracts coverage run --threshold 90 -- npx playwright test
`;
