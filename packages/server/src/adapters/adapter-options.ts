import type { Responder } from '../answer/responder.js';

/** The options of every adapter. */
export interface AdapterOptions {
  /** What `createErrors` returned. */
  readonly errors: Responder;
}
