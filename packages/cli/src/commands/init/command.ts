import { Option } from 'commander';
import type { DefineCommand } from '../../command-line/define-command.js';
import { exitCodes } from '../../command-line/exit-codes.js';
import { languages, reportFormatOption } from '../../command-line/options.js';
import { packageManagers } from '../../package-manager/package-managers.js';
import { clients, servers, testRunners } from './choices.js';

/** Defines `init`. */
export const defineInit: DefineCommand = (root, actionOf) => {
  root
    .command('init')
    .description(
      'Begin with a catalogue: the catalogue itself, the config, and the code that fits it to your framework.',
    )
    .argument('[folder]', 'the folder of the project; it may be new (default: this one)')
    .option(
      '--languages <tags>',
      'the language of the catalogue, then its translations (default: that of the system, and English)',
      languages,
    )
    .addOption(new Option('--server <framework>', 'what answers (default: by package.json)').choices(servers))
    .addOption(new Option('--client <framework>', 'what shows errors (default: by package.json)').choices(clients))
    .addOption(
      new Option('--tests <runner>', 'what runs a first contract test (default: vitest, if it is there)').choices(
        testRunners,
      ),
    )
    .addOption(
      new Option(
        '--package-manager <name>',
        'what installs (default: by package.json, lockfile, and what runs this)',
      ).choices(packageManagers),
    )
    .option('--ci', 'add a workflow for GitHub (default: if the repository has a folder .github)')
    .option('--no-ci', 'add none')
    .addOption(new Option('--template <name>', 'begin a workspace with packages to publish').choices(['monorepo']))
    .option('--scope <scope>', 'the scope of these packages, such as @acme (default: by the name of the folder)')
    .option('--from <document>', 'take the error codes of a document that import reads')
    .option('--dry-run', 'show the change as a diff, write nothing')
    .option('--yes', 'ask nothing')
    .addOption(reportFormatOption())
    .addHelpText('after', `${HELP}${exitCodes('package.json, the config or the catalogue has errors')}`)
    .action(actionOf(async () => (await import('./run.js')).initCommand));
};

const HELP = `
What is there stays: files are made or get what they lack, and none is overwritten. A second run completes half a first
one. Without a terminal, or with --yes, nothing is asked.

Examples:
  error-contracts init
  error-contracts init --yes --languages en,de --server fastify --client react
  error-contracts init my-service --dry-run
  error-contracts init --from error-codes.md --languages en
  error-contracts init shop --template monorepo --scope @acme --yes
`;
