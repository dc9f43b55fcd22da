import type { Definition } from '../definition.ts';

/** A library that can tell whether a value is an error response. */
export interface Peer {
  readonly name: string;
  /** Returns a module that exports `guard` (a boolean) and, if the library has one, `report` (a list of issues). */
  readonly source: (definition: Definition) => string;
  /** Returns why it is not tried at a size, or undefined. */
  readonly refuses?: (size: number) => string | undefined;
}

/** The exports of a candidate's module. */
export interface Candidate {
  readonly guard: (value: unknown) => boolean;
  readonly report?: (value: unknown) => readonly unknown[];
  readonly parse?: (value: unknown) => { readonly known: boolean };
}
