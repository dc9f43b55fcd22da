import { expect, test } from 'vitest';
import { loopsOfKills } from './loops-of-kills.js';

const KILLS = 300;
const TRANSLATIONS = ['import', 'record', 'resolve', 'source', 'source-edited'].map((name) => `translations ${name}`);
const COMMANDS = ['add', 'deprecate', 'diff', 'generate', 'import', 'release', 'rename', 'retire', ...TRANSLATIONS];

test(
  'every command that writes is killed, three hundred times in all, and loses no text',
  async () => {
    const killed = await loopsOfKills(1, KILLS, COMMANDS.length);
    expect([...killed.keys()].sort()).toEqual(COMMANDS);
  },
  60_000 + KILLS * 5000,
);
