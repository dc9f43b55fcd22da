import type { Finding } from './finding.js';

/** What a fuzz has done and found. */
export interface FuzzResult {
  readonly seed: number;
  /** How many requests were sent, those for shortening not counted. */
  readonly requests: number;
  readonly milliseconds: number;
  readonly stopped: StopReason;
  readonly operations: readonly OperationSummary[];
  readonly findings: readonly Finding[];
  /** What the fuzz could not do, in sentences. */
  readonly notes: readonly string[];
}

/** Why a fuzz ended. */
export type StopReason = 'requests' | 'time' | 'interrupted' | 'server-gone' | 'findings';

/** What one operation has answered. */
export interface OperationSummary {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly requests: number;
  /** How often each status came; `none` for no answer. */
  readonly statuses: Readonly<Record<string, number>>;
  /** How often each error came, by its name. */
  readonly errors: Readonly<Record<string, number>>;
  /** How many errors its document declares; undefined if it declares nothing. */
  readonly declared?: number;
  /** The names of the errors that its document declares and that never came; undefined if it declares nothing. */
  readonly unseen?: readonly string[];
  readonly findings: number;
}
