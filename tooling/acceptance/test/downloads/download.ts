import { execFile } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { inheritedEnvironment } from '../inherited-environment.js';

/** How long to wait before the second attempt, before the third, and so on, in milliseconds. */
const PAUSES = [2000, 10_000];

/** Runs an npm command that downloads; a failure is tried again, and the last one says what to check. */
export async function download(
  args: readonly string[],
  cwd: string,
  { env = {}, pauses = PAUSES }: { readonly env?: NodeJS.ProcessEnv; readonly pauses?: readonly number[] } = {},
): Promise<void> {
  const failures: string[] = [];
  for (const wait of [0, ...pauses]) {
    await pause(wait);
    const failure = await failureOf(args, cwd, env);
    if (failure === null) return;
    failures.push(failure);
  }
  throw new Error(`npm ${args.join(' ')} failed ${failures.length} times.\n${WHAT_TO_CHECK}\n\n${failures.at(-1)}`);
}

const WHAT_TO_CHECK = `Check that this machine is online and how it reaches the registry of npm:
- the registry: npm config get registry
- a proxy: HTTPS_PROXY, HTTP_PROXY, NO_PROXY
- certificates of a company: NODE_EXTRA_CA_CERTS, or npm config get cafile`;

async function failureOf(args: readonly string[], cwd: string, env: NodeJS.ProcessEnv): Promise<string | null> {
  const options = { cwd, env: { ...inheritedEnvironment(process.env), ...env }, maxBuffer: 1e9, timeout: 240_000 };
  try {
    await promisify(execFile)('npm', [...args, '--no-audit', '--no-fund'], options);
    return null;
  } catch (error) {
    const { stderr = '' } = error as { readonly stderr?: string };
    return stderr || String(error);
  }
}
