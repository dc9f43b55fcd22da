import type { Readable, Writable } from 'node:stream';

/** A stream that a command reads; `isTTY` is true if a person types into it. */
export type Input = Readable & { readonly isTTY?: boolean };

/** A stream that a command writes; `isTTY` is true if a person sees it. */
export type Output = Writable & { readonly isTTY?: boolean; readonly columns?: number };

/** Variables of the environment by their names. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** What a run of the command sees of the machine: `main.ts` passes what the process has, a test passes its own. */
export interface Terminal {
  /** The folder in which relative paths begin; absolute. */
  readonly cwd: string;
  readonly env: Environment;
  readonly stdin: Input;
  readonly stdout: Output;
  readonly stderr: Output;
}
