import type { ValueSchema } from './value-schema.js';

/** What a catalogue says about its responses on the wire: the tables behind report and parser. */
export interface Wire {
  /** The properties of every response; what depends on the code, `code` itself and `data`, is left open here. */
  readonly envelope: ValueSchema;
  /** Names of the properties of the envelope. */
  readonly code: string;
  readonly codeType: 'number' | 'string';
  readonly message: string;
  readonly data: string;
  readonly status?: string;
  /** Every code, ascending. */
  readonly codes: readonly number[];
  /** Index into `shapes` by code as it travels; -1 stands for data that is null. */
  readonly shapeByCode: ReadonlyMap<unknown, number>;
  /** The distinct schemas of data. */
  readonly shapes: readonly ValueSchema[];
  /** HTTP status by code as it travels, where the envelope repeats it. */
  readonly statusByCode?: ReadonlyMap<unknown, number>;
}
