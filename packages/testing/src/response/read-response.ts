import type { SeenResponse } from './seen-response.js';

/** Limits for reading a response. */
export interface ReadLimits {
  /** The most milliseconds to wait. */
  readonly timeout: number;
}

/** Resolves to what a response of any library says, also for an error or a promise of one. Never rejects. */
export async function readResponse(_value: unknown, _limits?: Partial<ReadLimits>): Promise<SeenResponse> {
  return { status: null, headers: {}, body: undefined, text: null, source: 'none', problem: 'not built yet' };
}
