import { formats } from '../keywords/formats.js';
import { fits } from './fits.js';
import { NoExampleError } from './no-example-error.js';
import type { Schema } from './schema.js';
import { textsOfPattern } from './text-of-pattern.js';

/** What kind of values an example has. */
export type Style = 'usual' | 'lowest' | 'highest' | 'long' | 'chinese' | 'right-to-left';

/** Returns a text that a schema accepts, in a style if the schema allows it. */
export function sampleText(schema: Schema, style: Style, pointer: string): string {
  const least = limitOf(schema.minLength, 0);
  const most = limitOf(schema.maxLength, Number.POSITIVE_INFINITY);
  if (least > Math.min(most, LONGEST)) {
    throw new NoExampleError(pointer, `a text of at least ${least} characters is too long for an example`);
  }
  const candidates = [
    ...(style === 'usual' ? givenTexts(schema) : []),
    ofLength(TEXTS[style], least, style === 'lowest' ? least : style === 'highest' ? Math.min(most, LONG) : most),
  ];
  candidates.push(...textsOfFormat(schema, style));
  if (typeof schema.pattern === 'string') candidates.push(...ofPattern(schema, schema.pattern, style, least, most));
  const found = candidates.find((text) => fits(schema, text));
  if (found === undefined) throw new NoExampleError(pointer, reasonOf(schema));
  return found;
}

/** Returns the texts that the catalogue itself has as examples. */
function givenTexts(schema: Schema): readonly string[] {
  const given: readonly unknown[] = [...(Array.isArray(schema.examples) ? schema.examples : []), schema.default];
  return given.filter((value) => typeof value === 'string');
}

/** Returns texts of the format: the one of the style first. */
function textsOfFormat({ format }: Schema, style: Style): readonly string[] {
  const [usual, lowest, highest] = formats.get(String(format))?.examples ?? [];
  if (usual === undefined || lowest === undefined || highest === undefined) return [];
  const first = style === 'lowest' ? lowest : style === 'highest' || style === 'long' ? highest : usual;
  return [first, usual, lowest, highest];
}

function ofPattern(schema: Schema, pattern: string, style: Style, least: number, most: number): readonly string[] {
  const found: string[] = [];
  for (const text of textsOfPattern(pattern, [least, Math.min(most, LONG)])) {
    if (fits(schema, text)) found.push(text);
    if (style === 'usual' && found.length > 0) return found;
  }
  found.sort((a, b) => a.length - b.length);
  if (style === 'lowest') return found;
  // Parameters that travel as text may be integers, which have at most 15 digits that JSON carries exactly.
  const short = Number.isFinite(most) ? found : found.filter(({ length }) => length <= 15);
  return (short.length > 0 ? short : found).reverse();
}

function reasonOf({ pattern, format }: Schema): string {
  const form = pattern === undefined ? `format ${String(format)}` : `pattern ${String(pattern)}`;
  return `no text was found for the ${form}; give the parameter "examples" in the catalogue`;
}

/** Texts are no longer than this if nothing limits them. */
const LONG = 400;
/** A text that must be longer is no example that anybody reads. */
const LONGEST = 100_000;
const TEXTS: Readonly<Record<Style, string>> = {
  usual: 'text',
  lowest: 'a',
  highest: 'Long text. '.repeat(40),
  long: 'A long text of many words, and OneVeryLongWordWithoutAnyPlaceToBreakItAcrossLines. '.repeat(4),
  chinese: '用户名称含有生僻字「𠮷」与标点。',
  'right-to-left': 'اسم المستخدم 123 (שם) قيد المراجعة.',
};

/** Returns a text that is repeated or cut to fit. Lengths count code points, as in JSON Schema. */
function ofLength(text: string, least: number, most: number): string {
  const characters = [...text];
  const wanted = Math.max(least, Math.min(characters.length, most));
  return Array.from({ length: wanted }, (_, index) => characters[index % characters.length]).join('');
}

function limitOf(value: unknown, otherwise: number): number {
  return typeof value === 'number' ? value : otherwise;
}
