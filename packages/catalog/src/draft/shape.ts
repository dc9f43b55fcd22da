import type { ErrorObject } from 'ajv/dist/2020.js';
import {
  acceptedChanges,
  catalog,
  config,
  coverageWaivers,
  errors,
  glossary,
  locale,
  provenance,
  released,
  translationWaivers,
  type Validator,
} from '../embedded/validators.js';
import { isJsonObject, type Json } from '../json.js';
import type { IncludedFile } from '../read/include/included-file.js';
import type { SourceFile } from '../read/source-file.js';
import { describeShapeError } from './describe-shape-error.js';
import { isWholeCatalog } from './file-of-errors.js';
import type { Violation } from './violation.js';

/** Returns every place at which a catalogue does not match its JSON Schema. */
export function catalogShape(file: SourceFile): readonly Violation[] {
  return shapeViolations(file, catalog);
}

/**
 * Returns every place at which an included file does not match its JSON Schema. Of a catalogue in a package only the
 * errors are taken, so only these must match.
 */
export function includedShape({ file, package: from }: IncludedFile): readonly Violation[] {
  const { value } = file;
  const given = isJsonObject(value) ? value : {};
  const taken =
    from !== undefined && isWholeCatalog(value) && Object.hasOwn(given, 'errors')
      ? { errors: given.errors as Json }
      : value;
  const found = shapeViolations(file, errors, taken).filter(({ path: [first] }) => first !== 'include');
  if (!Object.hasOwn(given, 'include')) return found;
  const help = 'Name these files in "include" of the catalogue itself.';
  return [{ file, path: ['include'], at: 'key', message: 'An included file includes others.', help }, ...found];
}

/** Returns every place at which a locale file does not match its JSON Schema. */
export function localeShape(file: SourceFile): readonly Violation[] {
  return shapeViolations(file, locale);
}

/** Returns every place at which a glossary does not match its JSON Schema. */
export function glossaryShape(file: SourceFile): readonly Violation[] {
  return shapeViolations(file, glossary);
}

/** Returns every place at which a file of provenance does not match its JSON Schema. */
export function provenanceShape(file: SourceFile): readonly Violation[] {
  return shapeViolations(file, provenance);
}

/** Returns every place at which a `released.json` does not match its JSON Schema. */
export function releasedShape(file: SourceFile): readonly Violation[] {
  return shapeViolations(file, released);
}

/** Returns every place at which an accept list does not match its JSON Schema. */
export function acceptedChangesShape(file: SourceFile): readonly Violation[] {
  return shapeViolations(file, acceptedChanges);
}

/** Returns every place at which a config does not match its JSON Schema. */
export function configShape(file: SourceFile): readonly Violation[] {
  return shapeViolations(file, config);
}

/** Returns every place at which a file of waivers does not match its JSON Schema. */
export function translationWaiversShape(file: SourceFile): readonly Violation[] {
  return shapeViolations(file, translationWaivers);
}

/** Returns every place at which a file of waivers of coverage does not match its JSON Schema. */
export function coverageWaiversShape(file: SourceFile): readonly Violation[] {
  return shapeViolations(file, coverageWaivers);
}

function shapeViolations(file: SourceFile, validate: Validator, value = file.value): readonly Violation[] {
  if (validate(value)) return [];
  const found = (validate.errors ?? []).filter((error) => !isRepetition(error));
  // What the root lacks on a condition comes after what it always needs.
  found.sort((a, b) => Number(isConditional(a)) - Number(isConditional(b)));
  return found.map((error) => ({ file, ...describeShapeError(error, pathOf(error)) }));
}

/** Returns whether an error only says again what another one says. */
function isRepetition({ keyword, schemaPath }: ErrorObject): boolean {
  // "propertyNames" repeats the error before it, which has the same name. "then" says the type of a property again.
  return keyword === 'propertyNames' || keyword === 'if' || (keyword === 'type' && isConditional({ schemaPath }));
}

function isConditional({ schemaPath }: Pick<ErrorObject, 'schemaPath'>): boolean {
  return schemaPath.startsWith('#/then/');
}

function pathOf(error: ErrorObject): readonly string[] {
  const path = error.instancePath
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  const { propertyName } = error;
  return propertyName === undefined ? path : [...path, propertyName];
}
