import type { Command } from 'commander';
import type { Terminal } from '../terminal/terminal.js';

/** Runs a command with the arguments and options that it was given, and resolves to its exit code. */
export type RunCommand<Args extends readonly unknown[]> = (terminal: Terminal, ...args: Args) => Promise<number>;

/**
 * Returns the action of a command, which loads what runs the command. So no command waits for the code of another one,
 * and the help waits for none.
 */
export type ActionOf = <Args extends readonly unknown[]>(
  load: () => Promise<RunCommand<Args>>,
) => (...args: Args) => Promise<void>;

/** Adds one command to the command line: its arguments, its options, its help and its action. */
export type DefineCommand = (root: Command, actionOf: ActionOf) => void;
