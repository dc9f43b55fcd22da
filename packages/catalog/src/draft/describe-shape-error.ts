import type { ErrorObject } from 'ajv/dist/2020.js';
import { nearest } from '../names/nearest.js';
import type { Violation } from './violation.js';

type Description = Omit<Violation, 'file'>;

/** Returns what one error of ajv means for people, and what to do about it. ajv must run with `verbose`. */
export function describeShapeError(error: ErrorObject, path: readonly string[]): Description {
  if (error.propertyName !== undefined) return wrongName(error.propertyName, path);
  const name = path.at(-1);
  const subject = name === undefined ? 'The file' : `"${name}"`;
  switch (error.keyword) {
    case 'additionalProperties':
      return unknownProperty(
        String(error.params.additionalProperty),
        path,
        Object.keys(error.parentSchema?.properties ?? {}),
      );
    case 'required': {
      const missing = String(error.params.missingProperty);
      const help = `Add "${missing}": ${descriptionOf(error, missing)}`;
      return { path, at: 'key', message: `${subject} has no "${missing}".`, value: undefined, help };
    }
    case 'type':
      return { path, message: `${subject} is not ${typeNames(error.params.type)}.`, help: typeHelp(error) };
    case 'enum': {
      const allowed = (error.params.allowedValues as readonly unknown[]).map(String);
      const near = typeof error.data === 'string' ? nearest(error.data, allowed) : undefined;
      const help =
        near === undefined
          ? `Write one of ${quoted(allowed)}.`
          : `Did you mean "${near}"? Allowed are ${quoted(allowed)}.`;
      return { path, message: `${subject} has a value that is not allowed.`, help };
    }
    case 'minProperties':
    case 'minItems':
      return { path, message: `${subject} is empty.`, help: 'Add at least one.' };
    case 'minLength':
      if (error.data !== '') {
        const message = `${subject} has fewer than ${error.params.limit} characters.`;
        return { path, message, help: `Expected: ${describe(error)}` };
      }
      return { path, message: `${subject} is empty.`, help: 'Write the text, or delete the property.' };
    case 'uniqueItems':
      return { path, message: `${subject} lists one value twice.`, help: 'Delete one of the two.' };
    case 'pattern':
      return {
        path,
        message: `${subject} does not match ${error.params.pattern}.`,
        help: `Expected: ${describe(error)}`,
      };
    default:
      return {
        path,
        message: `${subject} ${error.message ?? 'has the wrong shape'}.`,
        help: `Expected: ${describe(error)}`,
      };
  }
}

function wrongName(name: string, path: readonly string[]): Description {
  const place = path.at(-2) ?? '';
  const message = `The name "${shorten(name)}" is not allowed${place === '' ? '' : ` in "${place}"`}.`;
  return { path, at: 'key', message, value: name, help: nameHelp(name, place) };
}

function nameHelp(name: string, place: string): string {
  if (place === 'thresholds') return 'Write a language tag such as "de", or "*" for all other languages.';
  if (name === '$schema') return 'Delete it: a locale file has names and texts, and nothing else.';
  if (place === 'data') return 'Write the name of a parameter in lowerCamelCase, such as "maxLength".';
  if (place === 'properties') return 'Write a name of letters, digits and underscores.';
  const words = name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').match(/[A-Za-z0-9]+/g) ?? [];
  const proposal = words.join('_').toUpperCase().slice(0, 100);
  const example = /^[A-Z]/.test(proposal) ? proposal : 'USER_NOT_FOUND';
  return `Write the name in SCREAMING_SNAKE_CASE, such as "${example}".`;
}

function unknownProperty(name: string, path: readonly string[], known: readonly string[]): Description {
  const near = nearest(name, known);
  const help = near === undefined ? `Delete it. Known are ${quoted(known)}.` : `Did you mean "${near}"?`;
  return {
    path: [...path, name],
    at: 'key',
    message: `"${shorten(name)}" is not a known property.`,
    value: name,
    help,
  };
}

function typeHelp(error: ErrorObject): string {
  const { data, params } = error;
  if (params.type === 'integer' && typeof data === 'string' && /^\d+$/.test(data)) {
    return `Write the number without quotes: ${data}.`;
  }
  if (params.type === 'integer' && typeof data === 'number') return 'Write a whole number.';
  return `Expected: ${describe(error)}`;
}

function typeNames(type: unknown): string {
  const names = Array.isArray(type) ? type.map(String) : String(type).split(',');
  return names.map((name) => (/^[aeio]/.test(name) ? `an ${name}` : `a ${name}`)).join(' or ');
}

function describe(error: ErrorObject): string {
  return String(error.parentSchema?.description ?? 'what the JSON Schema of the file says.');
}

function descriptionOf(error: ErrorObject, property: string): string {
  const schema = error.parentSchema?.properties?.[property];
  return String(schema?.description ?? 'the JSON Schema of the file explains it.');
}

function quoted(words: readonly string[]): string {
  return words.map((word) => `"${word}"`).join(', ');
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
