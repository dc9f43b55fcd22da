import { describe, test } from 'vitest';
import { COMMANDS, killAndCompleteAgain, renameOnFullDisk } from './stopped-commands.js';

const EVERY_CALL = { first: 1, step: 1 };

describe('killed before each call that changes the disk, a command is completed by running it again', () => {
  test.each(Object.keys(COMMANDS))('%s', (name) => killAndCompleteAgain(name, EVERY_CALL), 600_000);
});

describe('a disk that is full leaves all files as they were, or the next command takes the edit back', () => {
  test.each([
    ['once', false],
    ['from then on', true],
  ])('%s', (_, forever) => renameOnFullDisk(forever, EVERY_CALL), 600_000);
});
