import { describe, test } from 'vitest';
import { COMMANDS, killAndCompleteAgain, renameOnFullDisk } from './stopped-commands.js';

const SEED = Number(process.env.FUZZ_SEED ?? 1);
const SCALE = Number(process.env.FUZZ_SCALE ?? 1);

// Other seeds begin at other calls, and a larger scale takes more of them. `npm run test:all` takes every call.
describe('killed before some calls that change the disk, a command is completed by running it again', () => {
  test.each(Object.keys(COMMANDS))(
    '%s',
    async (name) => {
      const most = Math.ceil((name === 'rename' ? 4 : 2) * SCALE);
      await killAndCompleteAgain(name, { first: 1 + (SEED % 3), step: 3, most });
    },
    240_000,
  );
});

describe('a disk that is full leaves all files as they were, or the next command takes the edit back', () => {
  test.each([
    ['once', false],
    ['from then on', true],
  ])('%s', (_, forever) => renameOnFullDisk(forever, { first: 1 + (SEED % 8), step: 8 }), 240_000);
});
