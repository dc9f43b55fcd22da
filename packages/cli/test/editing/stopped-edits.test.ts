import { fuzzScale, fuzzSeed } from '@error-contracts/vitest-config/fuzz';
import { describe, test } from 'vitest';
import { COMMANDS, killAndCompleteAgain, renameOnFullDisk } from './stopped-commands.js';

const names = Object.keys(COMMANDS);
/** Other seeds take other commands. */
const chosen = new Set(['rename', names[fuzzSeed % names.length], names[(fuzzSeed + 7) % names.length]]);

// Other seeds begin at other calls, and a larger scale takes more of them. `npm run test:all` takes every call.
describe('killed before some calls that change the disk, a command is completed by running it again', () => {
  test.each(names.filter((name) => fuzzScale > 1 || chosen.has(name)))(
    '%s',
    async (name) => {
      const most = Math.ceil((name === 'rename' ? 4 : 2) * fuzzScale);
      await killAndCompleteAgain(name, { first: 1 + (fuzzSeed % 3), step: 3, most });
    },
    240_000,
  );
});

describe('a disk that is full leaves all files as they were, or the next command takes the edit back', () => {
  test.each([
    ['once', false],
    ['from then on', true],
  ])('%s', (_, forever) => renameOnFullDisk(forever, { first: 1 + (fuzzSeed % 16), step: 16 }), 240_000);
});
