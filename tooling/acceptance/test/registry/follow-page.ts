import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { inheritedEnvironment } from '../inherited-environment.js';
import { mustRun } from '../repository.js';

/** What a page asks of its reader, in its order. */
export type Step =
  | { readonly kind: 'run'; readonly text: string }
  | { readonly kind: 'write'; readonly file: string; readonly text: string }
  | { readonly kind: 'read'; readonly text: string }
  | { readonly kind: 'browse'; readonly text: string };

/** Returns the steps of a page: its commands, the files that it lets write, the output and the HTML that it shows. */
export function stepsOf(page: string): readonly Step[] {
  const blocks = page.matchAll(/(?:^Write `([^`]+)`:\n\n)?^```(\w+)\n([\s\S]*?)^```$/gm);
  return [...blocks].flatMap(([, file, language = '', text = '']): readonly Step[] => {
    if (file !== undefined) return [{ kind: 'write', file, text }];
    if (language === 'sh') return linesOf(text).map((line) => ({ kind: 'run', text: line }));
    if (language === 'html') return [{ kind: 'browse', text }];
    return [{ kind: 'read', text }];
  });
}

/** A reader of a page, in a folder. */
export interface Follower {
  /** Does a step; what the page shows must come within a minute. */
  follow(step: Exclude<Step, { kind: 'browse' }>): Promise<void>;
  stop(): void;
}

/**
 * Begins in a folder.
 *
 * @param stays - The commands that have a terminal of their own; the same one again ends the former.
 */
export function follower(folder: string, env: NodeJS.ProcessEnv, stays: readonly string[]): Follower {
  const running = new Map<string, { readonly child: ChildProcess; output: string }>();
  let cwd = folder;
  let printed = '';
  const start = (line: string): void => {
    stop(line);
    const child = spawn('sh', ['-c', line], {
      cwd,
      env: { ...inheritedEnvironment(process.env), NO_COLOR: '1', ...env },
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const one = { child, output: '' };
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        one.output += text;
      });
    }
    running.set(line, one);
  };
  const stop = (line: string): void => {
    const pid = running.get(line)?.child.pid;
    running.delete(line);
    if (pid === undefined) return;
    try {
      process.kill(-pid, 'SIGKILL'); // the shell and what it has started
    } catch {
      // It has ended already.
    }
  };
  const follow: Follower['follow'] = async (step) => {
    if (step.kind === 'write') {
      mkdirSync(dirname(join(cwd, step.file)), { recursive: true });
      writeFileSync(join(cwd, step.file), step.text);
    } else if (step.kind === 'run') {
      printed = '';
      const [, target] = /^cd (\S+)$/.exec(step.text) ?? [];
      if (target !== undefined) cwd = resolve(cwd, target);
      else if (stays.includes(step.text)) start(step.text);
      else printed = mustRun('sh', ['-c', step.text], cwd, { NO_COLOR: '1', ...env });
    } else await shown(step.text, () => [printed, ...[...running.values()].map(({ output }) => output)]);
  };
  return { follow, stop: () => [...running.keys()].forEach(stop) };
}

/** Resolves when one of the outputs has each line of a text, in its order, whatever sizes it says. */
async function shown(text: string, outputs: () => readonly string[]): Promise<void> {
  const isIn = (printed: string): boolean => {
    const output = withoutSizes(printed);
    let from = 0;
    return linesOf(withoutSizes(text)).every((line) => {
      const at = output.indexOf(line, from);
      from = at + line.length;
      return at >= 0;
    });
  };
  for (let attempt = 0; attempt < 600; attempt += 1) {
    if (outputs().some(isIn)) return;
    await pause(100);
  }
  throw new Error(`Nothing printed this:\n${text}\nbut:\n${outputs().join('\n---\n')}`);
}

function withoutSizes(text: string): string {
  return text.replaceAll(/[\d.]+ kB/g, 'kB');
}

function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
