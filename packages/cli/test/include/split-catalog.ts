import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Ran, runCommand, temporaryFolder } from '../support/run-command.js';

/** A catalogue in several files, in a folder that is removed when the test has ended. */
export interface SplitCatalog {
  readonly folder: string;
  /** Runs the command in the folder. */
  run(...args: readonly string[]): Promise<Ran>;
  read(file: string): string;
  /** Writes a file; anything but a text is written as JSON. */
  write(file: string, content: unknown): void;
}

/** The catalogue of the tests, without what it includes. */
export const HEAD: Readonly<Record<string, unknown>> = {
  name: 'shop',
  sourceLocale: 'en',
  envelope: { code: 'code', message: 'message', data: 'data' },
  ranges: [
    { from: 1000, to: 1999, name: 'accounts', owner: 'identity-team' },
    { from: 2000, to: 2999, name: 'orders' },
  ],
};

/** An entry that is complete but for its domain. */
export function entry(code: number, more: object = {}): object {
  return { code, message: `Text ${code}.`, status: 400, ...more };
}

/** The files that the catalogue of the tests includes. */
export const FILES: Readonly<Record<string, unknown>> = {
  'errors/accounts.json': { range: 'accounts', errors: { USER_NOT_FOUND: entry(1001), USER_LOCKED: entry(1002) } },
  'errors/orders.json': {
    domain: 'order',
    range: 'orders',
    owner: 'order-team',
    errors: { ORDER_NOT_FOUND: entry(2001) },
  },
};

/** Returns a folder with a catalogue and the files that it includes. */
export function splitCatalog(
  head: object = { include: ['errors/*.json'] },
  files: Readonly<Record<string, unknown>> = FILES,
): SplitCatalog {
  const folder = temporaryFolder();
  const write = (file: string, content: unknown): void => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    const isText = typeof content === 'string' || content instanceof Uint8Array;
    writeFileSync(join(folder, file), isText ? content : `${JSON.stringify(content, null, 2)}\n`);
  };
  write('package.json', { name: 'shop', version: '1.0.0' });
  write('catalog.json', { ...HEAD, ...head });
  for (const [file, content] of Object.entries(files)) write(file, content);
  return {
    folder,
    write,
    read: (file) => readFileSync(join(folder, file), 'utf8'),
    run: (...args) => runCommand(args, { cwd: folder }),
  };
}
