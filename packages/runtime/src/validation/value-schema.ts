/** The part of JSON Schema by which a catalogue describes a value; without `type` every value is right. */
export interface ValueSchema {
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly items?: ValueSchema;
  /** An object has no other properties. */
  readonly properties?: { readonly [name: string]: ValueSchema };
  readonly required?: readonly string[];
}
