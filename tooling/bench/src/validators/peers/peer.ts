import type { Definition } from '../definition.ts';

/** Something that can say whether a value is an error response. */
export interface Peer {
  readonly name: string;
  /** The source of a module that exports `guard` (a boolean) and, where there can be one, `report` (a list of faults). */
  readonly source: (definition: Definition) => string;
  /** Why it is not even tried at a size. */
  readonly refuses?: (size: number) => string | undefined;
}

/** What a module of a candidate exports. */
export interface Candidate {
  readonly guard: (value: unknown) => boolean;
  readonly report?: (value: unknown) => readonly unknown[];
  readonly parse?: (value: unknown) => { readonly known: boolean };
}
