import { Option } from 'commander';
import type { DefineCommand } from '../../command-line/define-command.js';
import { exitCodes } from '../../command-line/exit-codes.js';
import { catalogOption, collected, wholeNumber } from '../../command-line/options.js';
import { fuzzFormats } from './fuzz-format.js';

/** Defines `fuzz`. */
export const defineFuzz: DefineCommand = (root, actionOf) => {
  root
    .command('fuzz')
    .description('Send wrong and hostile requests to every operation of a running API, and check each answer.')
    .addOption(catalogOption())
    .requiredOption('--url <address>', 'the address of the running API')
    .requiredOption(
      '--openapi <document>',
      'its OpenAPI document: a file of JSON or YAML, or an address of the same server',
    )
    .option('--requests <count>', 'the most requests', wholeNumber, 5000)
    .option('--seconds <count>', 'the longest time', wholeNumber, 60)
    .option('--timeout <seconds>', 'how long one answer may take', wholeNumber, 10)
    .option('--max-body <bytes>', 'the largest body of a request', wholeNumber, 200_000)
    .option('--seed <number>', 'repeats a fuzz that had this seed (default: a new one)', wholeNumber)
    .option('--header <line>', 'a header of every request, such as "cookie: session=…"; may be given again', collected)
    .option('--secret <text>', 'a text that no answer may show; may be given again', collected)
    .option('--only <operations>', 'only these operations: their operationId, with commas between them')
    .option('--skip <operations>', 'all operations but these')
    .option(
      '--allow-fallback [operations]',
      'operations that may answer with the fallback error, with commas between them (without any: all)',
    )
    .option('--allow-host <host>', 'another machine that may get such requests; may be given again', collected)
    .addOption(new Option('--format <format>', 'how to report').choices(fuzzFormats).default('text'))
    .addHelpText('after', `${HELP}${exitCodes('an answer breaks a rule, or the catalogue has errors')}`)
    .action(actionOf(async () => (await import('./run.js')).fuzzCommand));
};

const HELP = `
The requests may change and delete what the server has: give it data that nobody needs. They go to this machine only,
unless --allow-host names another one. Ctrl-C ends the fuzz and reports what was found.

An answer with the fallback error of the catalogue is a finding if its status is 500 or above: often it hides an
exception. Give --allow-fallback for operations that answer so when they are overloaded.

Each finding has the shortest request that was found for it, as a command of curl. In the commands, variables such as
$COOKIE stand for the values of --header.

If ERROR_CONTRACTS_COVERAGE names a folder, the errors that were seen are written there.

Examples:
  error-contracts fuzz --url http://127.0.0.1:3000 --openapi openapi.json
  error-contracts fuzz --url http://127.0.0.1:3000 --openapi http://127.0.0.1:3000/openapi.json --requests 20000 \\
    --header "cookie: session=$SESSION" --skip signOut --seed 7
`;
