import type { Command } from 'commander';
import { describe, expect, test } from 'vitest';
import { commands } from '../src/commands/index.js';
import { program } from '../src/program.js';
import { runCommand } from './support/run-command.js';

const terminal = { cwd: '/', env: {}, stdin: process.stdin, stdout: process.stdout, stderr: process.stderr };
const root = program([], terminal, () => {});

/** The words that lead to each command and to each command below it. */
function wordsOf(command: Command, before: readonly string[] = []): readonly (readonly string[])[] {
  return command.commands.flatMap((below) => {
    const words = [...before, below.name()];
    return [words, ...wordsOf(below, words)];
  });
}

const all = wordsOf(root).map((words) => [words.join(' ')] as const);

test('every command is here', () => {
  expect(all.map(([words]) => words)).toEqual(expect.arrayContaining(Object.keys(commands)));
  expect(all.length).toBeGreaterThan(20);
});

describe.each(all)('the help of %s', (words) => {
  const lines = async (): Promise<readonly string[]> => {
    const { code, stdout, stderr } = await runCommand([...words.split(' '), '--help']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    return stdout.split('\n');
  };

  test('has two examples or more, whose options it lists', async () => {
    const help = await lines();
    const start = help.indexOf('Examples:');
    const examples = help.slice(start + 1).filter((line) => /^ {2}.*error-contracts /.test(line));
    expect(start, 'It has no examples.').toBeGreaterThan(0);
    expect(examples.length).toBeGreaterThanOrEqual(2);
    const own = examples.map((line) => line.replace(/^.*?error-contracts /, '').replace(/ -- .*/, ''));
    const options = help.slice(0, start).join('\n');
    const deeper = all.filter(([other]) => other.startsWith(`${words} `));
    const isOfThis = (line: string): boolean =>
      `${line} `.startsWith(`${words} `) && !deeper.some(([other]) => `${line} `.startsWith(`${other} `));
    for (const example of own.filter(isOfThis)) {
      const bare = example.replace(/'[^']*'/g, '');
      for (const [option] of bare.matchAll(/(?<=\s)--[a-z][\w-]*/g)) expect(options, example).toContain(option);
    }
  });

  test('says the exit codes', async () => {
    expect((await lines()).join(' ')).toMatch(/Exit codes: 0 fine, 1 .*2 usage error, 70 a bug/);
  });
});

test.each(['check', 'generate', 'explain 1', 'diff', 'translations status'])(
  '%s --json gets a proposal',
  async (words) => {
    const { code, stderr } = await runCommand([...words.split(' '), '--json']);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^error: unknown option '--json'\n.*help: Write --format json\.\n$/s);
  },
);
