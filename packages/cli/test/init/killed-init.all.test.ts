import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runStopped } from '../support/stop-at.js';
import { treeOf } from '../support/tree-of.js';
import { newProject } from './new-project.js';

test('init that is killed anywhere is completed by the next one, and leaves nothing else', async () => {
  const whole = newProject();
  await whole.init('--client', 'react');
  const expected = treeOf(whole.folder);
  let stops = 0;
  for (let at = 1; ; at++) {
    const parent = newProject();
    const folder = join(parent.folder, 'shop');
    mkdirSync(folder);
    const { isReached } = runStopped(['init', '--client', 'react'], folder, { at });
    if (!isReached) break;
    stops++;
    const again = await parent.init('shop', '--client', 'react');
    expect(again.code, `${at}: ${again.stderr}`).toBe(0);
    // The lock of a dead process stays if there is nothing to write, and the next edit takes it over.
    const { 'schemas/.error-contracts-lock': _, ...tree } = treeOf(folder);
    expect(tree, String(at)).toEqual(expected);
  }
  expect(stops).toBeGreaterThan(20);
}, 120_000);
