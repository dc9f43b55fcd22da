import type { ErrorObject } from 'ajv/dist/2020.js';
import {
  acceptedChanges,
  catalog,
  glossary,
  locale,
  provenance,
  released,
  type Validator,
} from '../embedded/validators.js';
import type { SourceFile } from '../read/source-file.js';
import { describeShapeError } from './describe-shape-error.js';
import type { Violation } from './violation.js';

/** Returns every place at which a catalogue does not match its JSON Schema. */
export function catalogShape(file: SourceFile): readonly Violation[] {
  return shapeViolations(file, catalog);
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

function shapeViolations(file: SourceFile, validate: Validator): readonly Violation[] {
  if (validate(file.value)) return [];
  // "propertyNames" only repeats the error before it, which has the same name.
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
