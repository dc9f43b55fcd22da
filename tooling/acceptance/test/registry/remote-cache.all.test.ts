import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { buildTasks, makeClone } from '../clone/clone.js';
import { releaseTools } from '../downloads/release-tools.js';
import { freePort } from './free-port.js';
import { startServer } from './start-server.js';

const storage = mkdtempSync(join(tmpdir(), 'error-contracts-cache-'));
const clones = [makeClone(), makeClone()] as const;
const url = `http://127.0.0.1:${await freePort()}`;
const settings = { TURBO_API: url, TURBO_TOKEN: 'a token for one test', TURBO_TEAM: 'team_error-contracts' };
const { remoteCache } = await releaseTools();
const stop = await startServer({
  cwd: storage,
  args: [remoteCache],
  env: {
    NODE_ENV: 'production',
    HOST: '127.0.0.1',
    PORT: new URL(url).port,
    TURBO_TOKEN: settings.TURBO_TOKEN,
    STORAGE_PATH: storage,
    STORAGE_PATH_USE_TMP_FOLDER: 'false',
    LOG_LEVEL: 'fatal',
  },
  ready: `${url}/v8/artifacts/status`,
});

afterAll(async () => {
  await stop();
  for (const folder of [storage, ...clones]) await rm(folder, { recursive: true, force: true });
}, 240_000);

test('what one clone has built, another one does not build again', { timeout: 240_000 }, () => {
  const [first, second] = clones;
  const built = buildTasks(first, settings);
  expect(new Set(built.map(({ cache }) => cache.status))).toEqual(new Set(['MISS']));
  const fetched = buildTasks(second, settings);
  const from = (task: string) => ({ task, status: 'HIT', source: 'REMOTE' });
  expect(fetched.map(({ taskId, cache: { status, source } }) => ({ task: taskId, status, source }))).toEqual(
    built.map(({ taskId }) => from(taskId)),
  );
});
