import type { ParameterTypes } from './fit-data.js';
import type { LocaleScopes } from './locale-scopes.js';

/** What a formatter knows about a catalogue beside its messages. */
export interface MessageTable {
  /** How codes travel on the wire. */
  readonly codeType: 'number' | 'string';
  /** The parameters of the messages, by code. */
  readonly parameters: { readonly [code: string]: ParameterTypes };
  /** The code of each error by its name. Without it a formatter only knows codes. */
  readonly codes?: { readonly [name: string]: number | string };
  /** What some languages serve besides their own tags. */
  readonly scopes?: LocaleScopes;
}
