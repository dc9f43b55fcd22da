import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { LOCK_FILE, removeTemporariesBelow } from '../../src/write/index.js';

test('the temporary files of a process that holds a lock of its own below stay', () => {
  const folder = mkdtempSync(join(tmpdir(), 'below-'));
  try {
    const temporary = '.error-contracts-0123456789abcdef.tmp';
    for (const below of ['left', 'held', 'held/inner']) {
      mkdirSync(join(folder, below));
      writeFileSync(join(folder, below, temporary), '');
    }
    writeFileSync(join(folder, 'held', LOCK_FILE), '');
    removeTemporariesBelow(folder);
    const kept = ['left', 'held', 'held/inner'].filter((below) => existsSync(join(folder, below, temporary)));
    expect(kept).toEqual(['held', 'held/inner']);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
