import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CONFIG_FILE } from '../../src/config/config-file.js';
import { CATALOG, GERMAN } from '../support/project.js';
import { type Ran, runCommand, temporaryFolder } from '../support/run-command.js';

/** A project whose catalogue only its config leads to. */
export interface ConfigProject {
  readonly folder: string;
  /** Runs the command in the folder, or in one below it. */
  run(args: string, below?: string): Promise<Ran>;
  /** Writes a file, and the folders that it lies in; anything but a text is written as JSON. */
  write(file: string, content: unknown): void;
}

/** The targets of the config of a project. */
export const TARGETS = {
  types: { out: 'src/errors/types' },
  validators: { out: 'src/errors/validators' },
  i18n: { out: 'src/errors/i18n' },
} as const;

/** Returns a project with a config, in a folder that is removed when the test has ended. */
export function configProject(config: unknown, catalog: unknown = CATALOG): ConfigProject {
  const folder = temporaryFolder();
  const write = (file: string, content: unknown): void => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), typeof content === 'string' ? content : JSON.stringify(content, null, 2));
  };
  write('errors/shop.json', catalog);
  write('errors/locales/de.json', GERMAN);
  write(CONFIG_FILE, config);
  return {
    folder,
    write,
    run: (args, below = '.') => runCommand(args.split(' '), { cwd: join(folder, below) }),
  };
}
