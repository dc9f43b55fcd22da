import { escapeForSource } from '@error-contracts/runtime/text';
import type { TranslationFile, TranslationUnit } from '../../units/translation-unit.js';
import { describeUnits } from '../details/describe-units.js';
import { exportMark } from '../details/export-mark.js';

/** Returns an Application Resource Bundle. What the format has no attribute for has one that begins with `x-`. */
export function writeArb(file: TranslationFile): string {
  const { catalog, sourceLocale, locale } = file;
  const resources = describeUnits(file).flatMap(({ unit, context }): readonly [string, unknown][] => [
    [unit.name, unit.target ?? ''],
    [`@${unit.name}`, attributesOf(unit, context)],
  ]);
  const head = { '@@locale': locale.replaceAll('-', '_'), '@@x-source-locale': sourceLocale, '@@context': catalog };
  return `${escapeForSource(JSON.stringify({ ...head, ...Object.fromEntries(resources) }, undefined, 2))}\n`;
}

function attributesOf(unit: TranslationUnit, context: readonly string[]): object {
  const { source, target, state, notes, previousSource } = unit;
  const parameters = unit.context.parameters.map(({ name, type, description, example }): [string, object] => [
    name,
    { type: ARB_TYPES.get(type) ?? 'Object', description, example },
  ]);
  return {
    type: 'text',
    description: context.join('\n'),
    ...(parameters.length === 0 ? {} : { placeholders: Object.fromEntries(parameters) }),
    'x-source': source,
    'x-previous-source': previousSource,
    'x-state': state,
    'x-notes': notes.length === 0 ? undefined : notes,
    'x-exported': exportMark(target, state),
  };
}

/** The types of Dart. */
const ARB_TYPES: ReadonlyMap<string, string> = new Map([
  ['integer', 'int'],
  ['number', 'num'],
  ['string', 'String'],
  ['boolean', 'bool'],
]);
