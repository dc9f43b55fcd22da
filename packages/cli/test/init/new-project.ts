import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Ran, runCommand, temporaryFolder } from '../support/run-command.js';

/** A folder in which somebody begins. */
export interface NewProject {
  readonly folder: string;
  /** Runs `init` in the folder. */
  init(...args: readonly string[]): Promise<Ran>;
  /** Runs the command in the folder. */
  run(...args: readonly string[]): Promise<Ran>;
  read(file: string): string;
  json(file: string): Readonly<Record<string, unknown>>;
  write(file: string, text: string | object): void;
}

/** Returns a folder with some files, which is removed when the test has ended. Objects become JSON. */
export function newProject(
  files: Readonly<Record<string, string | object>> = {},
  env: NodeJS.ProcessEnv = {},
  name = 'shop',
): NewProject {
  const folder = join(temporaryFolder(), name);
  mkdirSync(folder);
  const write = (file: string, text: string | object): void => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), typeof text === 'string' ? text : `${JSON.stringify(text, null, 2)}\n`);
  };
  for (const [file, text] of Object.entries(files)) write(file, text);
  const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
  return {
    folder,
    init: (...args) => runCommand(['init', ...args], { cwd: folder, env }),
    run: (...args) => runCommand(args, { cwd: folder, env }),
    read,
    json: (file) => JSON.parse(read(file)),
    write,
  };
}
