import { spawnSync } from 'node:child_process';
import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { type App, apps } from './apps.ts';
import { startApp } from './running-app.ts';
import { tryApp } from './try-app.ts';

const root = join(import.meta.dirname, '..');
const environment = { ...process.env, NEXT_TELEMETRY_DISABLED: '1' };

/** Returns what an application does wrong, after it was installed and built. */
async function tryOne({ name, build, start, further, except, sourcesOf, tryOwn }: App): Promise<readonly string[]> {
  const folder = join(root, name);
  if (!existsSync(join(folder, 'node_modules'))) run('npm', ['ci', '--ignore-scripts'], folder);
  if (sourcesOf !== undefined) cpSync(join(root, sourcesOf, 'src'), join(folder, 'src'), { recursive: true });
  run(process.execPath, build, folder);
  const app = await startApp(folder, [process.execPath, ...start]);
  try {
    return [...(await tryApp(app, further, except)), ...((await tryOwn?.(app)) ?? [])];
  } finally {
    await app.stop();
  }
}

function run(program: string, given: readonly string[], cwd: string): void {
  const { status, stdout, stderr } = spawnSync(program, given, { cwd, encoding: 'utf8', env: environment });
  if (status !== 0) throw new Error(`${program} ${given.join(' ')} in ${cwd}:\n${stdout}${stderr}`);
}

const names = process.argv.slice(2);
for (const app of apps.filter(({ name }) => names.length === 0 || names.includes(name))) {
  const wrong = await tryOne(app).catch((error: unknown) => [String(error)]);
  process.stdout.write(`${app.name}: ${wrong.length === 0 ? 'every error is answered' : wrong.join('\n  ')}\n`);
  if (wrong.length > 0) process.exitCode = 1;
}
