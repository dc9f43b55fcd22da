import type { ErrorObject } from 'ajv/dist/2020.js';
import { acceptedChanges, catalog, glossary, locale, released, type Validator } from '../embedded/validators.js';
import type { SourceFile } from '../read/source-file.js';
import { describeShapeError } from './describe-shape-error.js';
import type { Violation } from './violation.js';

/** Every place where a catalogue departs from its JSON Schema. */
export function catalogShape(file: SourceFile): readonly Violation[] {
  return shapeViolations(file, catalog);
}

/** Every place where a locale file departs from its JSON Schema. */
export function localeShape(file: SourceFile): readonly Violation[] {
  return shapeViolations(file, locale);
}

/** Every place where a glossary departs from its JSON Schema. */
export function glossaryShape(file: SourceFile): readonly Violation[] {
  return shapeViolations(file, glossary);
}

/** Every place where a `released.json` departs from its JSON Schema. */
export function releasedShape(file: SourceFile): readonly Violation[] {
  return shapeViolations(file, released);
}

/** Every place where an accept list departs from its JSON Schema. */
export function acceptedChangesShape(file: SourceFile): readonly Violation[] {
  return shapeViolations(file, acceptedChanges);
}

function shapeViolations(file: SourceFile, validate: Validator): readonly Violation[] {
  if (validate(file.value)) return [];
  // "propertyNames" only repeats what the error before it says of the same name.
  const errors = (validate.errors ?? []).filter((error) => error.keyword !== 'propertyNames');
  return errors.map((error) => ({ file, ...describeShapeError(error, pathOf(error)) }));
}

function pathOf(error: ErrorObject): readonly string[] {
  const path = error.instancePath
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  const { propertyName } = error;
  return propertyName === undefined ? path : [...path, propertyName];
}
