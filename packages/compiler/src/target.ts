import type { Contract } from '@error-contracts/catalog';
import type { Files } from './files.js';

/** A pure function from a checked contract to files: the same contract gives the same bytes. */
export type Emitter = (contract: Contract) => Promise<Files>;

/** Something that can be generated from a contract. `Option` has the names of its options. */
export interface Target<Option extends string = never> {
  /** The noun that `error-contracts generate` takes; also the name of its folder and of its package. */
  readonly name: string;
  /** What it is, without a period. */
  readonly description: string;
  /** The paths that it may write; `*` is any name. */
  readonly writes: readonly string[];
  /** What its emitter needs besides the contract, by the name of the option. */
  readonly options: { readonly [option in Option]: TargetOption };
  /** Returns its emitter. An option that is not given has its default. */
  emitter(options?: { readonly [option in Option]?: string }): Emitter;
}

/** An option of a target, as `--<option> <value>` on the command line. */
export interface TargetOption {
  /** What to call the value in help. */
  readonly value: string;
  /** What the option is for, without a period. */
  readonly description: string;
  /** The value if the option is not given; empty for none. */
  readonly default: string;
  /** The values that it may have; absent if it is any text. */
  readonly values?: readonly string[];
  /** True if it may have several of the values, with commas between them; a list in the config. */
  readonly several?: boolean;
  /** The target whose module the value is. If both are generated at once, the default is where that one is. */
  readonly moduleOf?: string;
}
