import type { ImportPlan } from '../../src/exchange/import-plan.js';
import { planImport } from '../../src/exchange/plan-import.js';
import type { FormatId } from '../../src/formats/format-ids.js';
import { formats } from '../../src/formats/formats.js';
import { readZip } from '../../src/formats/zip/read-zip.js';
import { writeZip } from '../../src/formats/zip/write-zip.js';
import type { TranslationFile, TranslationUnit } from '../../src/units/translation-unit.js';
import { CONTEXT } from '../formats/unit-arbitraries.js';

/** Returns a text of a catalogue, translated if nothing else is said. */
export function unit(name: string, given: Partial<TranslationUnit> = {}): TranslationUnit {
  const source = given.source ?? `The source of ${name}.`;
  const state = given.state ?? 'translated';
  const target = state === 'missing' ? undefined : `Das Ziel von ${name}.`;
  return { name, source, target, state, previousSource: undefined, notes: [], context: CONTEXT, ...given };
}

/** Returns a file of German translations. */
export function german(...units: readonly TranslationUnit[]): TranslationFile {
  return { sourceLocale: 'en', locale: 'de', catalog: 'shop', units };
}

/** Exports a file, and edits what was written. */
export function handedBack(
  file: TranslationFile,
  format: FormatId = 'csv',
  edit: (text: string) => string = (text) => text,
): Uint8Array {
  const content = formats[format].write(file);
  return withText(format, typeof content === 'string' ? new TextEncoder().encode(content) : content, edit);
}

/** Edits a file; of a workbook, each of its parts. */
export function withText(format: FormatId, bytes: Uint8Array, edit: (text: string) => string): Uint8Array {
  const edited = (part: Uint8Array = new Uint8Array()) =>
    edit(new TextDecoder('utf-8', { ignoreBOM: true }).decode(part));
  if (format !== 'xlsx') return new TextEncoder().encode(edited(bytes));
  const zip = readZip(bytes);
  return writeZip(new Map([...zip.names].map((name) => [name, edited(zip.read(name))])));
}

/** Returns what an import of a file would do. */
export function imported(
  now: TranslationFile,
  bytes: Uint8Array,
  format: FormatId = 'csv',
  options: { readonly overwrite?: ReadonlySet<string>; readonly formerNames?: ReadonlyMap<string, string> } = {},
): ImportPlan {
  const { read, stateKeeper } = formats[format];
  return planImport({ now, read: read('file', bytes), path: 'file', stateKeeper, ...options });
}

/** Returns the translations after an import. */
export function after(now: TranslationFile, { taken }: ImportPlan): TranslationFile {
  const texts = new Map(taken.map((one) => [one.name, one.after]));
  return { ...now, units: now.units.map((one) => ({ ...one, ...texts.get(one.name) })) };
}
