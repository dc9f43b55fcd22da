import type { CoverageFormat } from './coverage-format.js';

/** The options of `coverage`, and of `coverage run`. */
export interface CoverageOptions {
  readonly catalog?: string;
  readonly config?: string;
  /** In percent, by the names of domains; `*` is the whole catalogue. */
  readonly threshold?: ReadonlyMap<string, number>;
  readonly base?: string;
  readonly operations?: string;
  readonly strict?: boolean;
  readonly format: CoverageFormat;
  readonly out?: string;
  readonly force?: boolean;
  readonly all?: boolean;
}
