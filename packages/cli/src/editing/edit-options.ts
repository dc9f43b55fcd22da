import type { Terminal } from '../terminal/terminal.js';

/** The options of every command that edits the catalogue. */
export interface EditOptions {
  readonly catalog?: string;
  readonly config?: string;
  readonly dryRun?: boolean;
  readonly yes?: boolean;
  readonly format: 'text' | 'json';
}

/** Returns whether a person can be asked. */
export function canAsk({ stdin, stderr }: Terminal, { yes = false }: Pick<EditOptions, 'yes'>): boolean {
  return !yes && stdin.isTTY === true && stderr.isTTY === true;
}
