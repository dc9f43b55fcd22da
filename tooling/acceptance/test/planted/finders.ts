import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { inheritedEnvironment } from '../inherited-environment.js';
import { type Ran, root, run } from '../repository.js';
import type { Finder } from './fault.js';
import type { PlantedCopy } from './planted-copy.js';

/** Runs one part of the kit on a copy of the service, and returns what it printed and how it ended. */
export const finders: Readonly<Record<Finder, (copy: PlantedCopy) => Promise<Ran>>> = {
  fuzz: fuzzed,
  matchers: async ({ api }) => run(process.execPath, [vitest(), 'run', '--root', api, ...REPORTER], api),
  usage: async ({ folder }) => command(['usage', 'apps/api/src', ...CATALOG, '--all'], folder),
  coverage: covered,
  operations: async ({ api }) => run(process.execPath, [typescript(), '-p', 'tsconfig.json', '--pretty', 'false'], api),
};

/** The parts of the kit, as the table names them. */
export const finderNames: Readonly<Record<Finder, string>> = {
  fuzz: '`error-contracts fuzz`',
  matchers: '`toSatisfyErrorContract`',
  coverage: '`error-contracts coverage`',
  usage: '`error-contracts usage`',
  operations: 'types of `server/operations`',
};

const CATALOG = ['--catalog', 'schemas/catalog.json'];
const REPORTER = ['--reporter', 'default', '--no-color'];
const REQUESTS = '1000';

function command(args: readonly string[], cwd: string, env: NodeJS.ProcessEnv = {}): Ran {
  return run(process.execPath, [join(root, 'packages/cli/bin/error-contracts.js'), ...args], cwd, env);
}

function vitest(): string {
  return join(root, 'node_modules/vitest/vitest.mjs');
}

function typescript(): string {
  return join(root, 'node_modules/typescript/bin/tsc');
}

/** A process of its own, with a signed-in user, as a team would fuzz it. */
async function fuzzed({ api, folder }: PlantedCopy): Promise<Ran> {
  const address = await start(api);
  const signUp = {
    registerInClient: 'console',
    applicationId: 'console',
    email: 'ada@example.com',
    password: 'Sesame-oeffne-dich',
  };
  const signedIn = await fetch(`${address}/api/sign-up`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(signUp),
  });
  const [cookie = ''] = signedIn.headers.getSetCookie().flatMap((line) => /^session=[^;]*/.exec(line) ?? []);
  return await commandAside(
    [
      ...['fuzz', '--url', address, '--openapi', `${address}/openapi.json`, ...CATALOG],
      ...['--header', `cookie: ${cookie}`, '--skip', 'signOut,deleteUser,updatePassword'],
      ...['--requests', REQUESTS, '--timeout', '1', '--seed', '1', '--secret', 'planted-secret-of-the-service'],
    ],
    folder,
  );
}

/** The service runs in another process, whose output must be read meanwhile. */
async function commandAside(args: readonly string[], cwd: string): Promise<Ran> {
  const bin = join(root, 'packages/cli/bin/error-contracts.js');
  const child = spawn(process.execPath, [bin, ...args], { cwd, env: inheritedEnvironment(process.env) });
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, stdout, stderr };
}

async function start(api: string): Promise<string> {
  const child = spawn(process.execPath, ['src/main.ts'], {
    cwd: api,
    env: {
      ...inheritedEnvironment(process.env),
      ...{
        DEVELOPMENT: '1',
        PASSWORD_COST: '16',
        PORT: '0',
        LOG_LEVEL: 'silent',
        DATABASE_PATH: join(api, 'identity.db'),
      },
      ...{ SIGN_UP_LIMIT: '100000', SIGN_IN_LIMIT: '100000', MESSAGE_LIMIT: '100000' },
    },
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let output = '';
  const listening = new Promise<void>((resolve) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
        if (output.includes('Listening at ')) resolve();
      });
    }
  });
  await Promise.race([listening, once(child, 'exit')]);
  const address = /^Listening at (\S+)$/m.exec(output)?.[1];
  if (address === undefined) throw new Error(`The service did not start:\n${output}`);
  return address;
}

/** What the contract tests are about must be asserted: all else of the catalogue is waived. */
async function covered({ folder, api }: PlantedCopy): Promise<Ran> {
  const coverage = join(folder, 'coverage');
  mkdirSync(coverage);
  writeFileSync(
    join(api, 'vitest.config.ts'),
    `export default { test: { setupFiles: ['@error-contracts/testing/coverage/register'] } };\n`,
  );
  run(process.execPath, [vitest(), 'run', '--root', api], api, { ERROR_CONTRACTS_COVERAGE: coverage });
  return command(['coverage', coverage, ...CATALOG, '--all', '--threshold', '4'], folder);
}
