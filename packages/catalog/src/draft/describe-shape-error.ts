import type { ErrorObject } from 'ajv/dist/2020.js';
import { nearest } from '../names/nearest.js';
import type { Violation } from './violation.js';

type Description = Omit<Violation, 'file'>;

/** Returns what one error of ajv means for people, and what to do about it. ajv must run with `verbose`. */
export function describeShapeError(error: ErrorObject, path: readonly string[]): Description {
  if (error.propertyName !== undefined) return wrongName(error.propertyName, path);
  const subject = subjectOf(path);
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
      const allowed = error.params.allowedValues as readonly unknown[];
      const words = choiceHelp(error.data, allowed.filter((value) => !Array.isArray(value)).map(String));
      const [list] = allowed.filter((value) => Array.isArray(value));
      const help = list === undefined ? words : `${words} If it may be null as well, write ${JSON.stringify(list)}.`;
      return { path, message: `${subject} has a value that is not allowed.`, help };
    }
    case 'const':
      return {
        path,
        message: `${subject} is not ${JSON.stringify(error.params.allowedValue)}.`,
        help: expected(error),
      };
    case 'minProperties':
    case 'minItems':
      return { path, message: `${subject} is empty.`, help: 'Add at least one.' };
    case 'minLength':
      if (error.data !== '') {
        const message = `${subject} has fewer than ${error.params.limit} characters.`;
        return { path, message, help: expected(error) };
      }
      return { path, message: `${subject} is empty.`, help: 'Write the text, or delete the property.' };
    case 'uniqueItems':
      return { path, message: `${subject} lists one value twice.`, help: 'Delete one of the two.' };
    case 'pattern': {
      const words = wordsOf(String(error.params.pattern));
      if (words === undefined) return { path, message: `${subject} has the wrong form.`, help: expected(error) };
      const help = `${choiceHelp(error.data, words)} ${expected(error)}`;
      return { path, message: `${subject} has a value that is not allowed.`, help };
    }
    case 'maxLength': {
      const message = `${subject} is longer than ${Number(error.params.limit).toLocaleString('en')} characters.`;
      return { path, message, help: expected(error) };
    }
    case 'maximum':
      return { path, message: `${subject} is greater than ${error.params.limit}.`, help: expected(error) };
    case 'minimum':
      return { path, message: `${subject} is less than ${error.params.limit}.`, help: expected(error) };
    default:
      return {
        path,
        message: `${subject} ${error.message ?? 'has the wrong shape'}.`,
        help: expected(error),
      };
  }
}

function subjectOf(path: readonly string[]): string {
  const [parent, name] = path.slice(-2);
  if (name !== undefined && /^\d+$/.test(name)) return `Element ${Number(name) + 1} of "${parent}"`;
  return path.length === 0 ? 'The file' : `"${path.at(-1)}"`;
}

function wrongName(name: string, path: readonly string[]): Description {
  const place = path.at(-2) ?? '';
  const message = `The name "${shorten(name)}" is not allowed${place === '' ? '' : ` in "${place}"`}.`;
  return { path, at: 'key', message, value: name, help: nameHelp(name, place) };
}

/** `at` carries every other member. */
const PARAMETER_NAME_HELP =
  'Write a name such as "maxLength" or "max_length", and "at" in its schema for any other member of the response.';

function nameHelp(name: string, place: string): string {
  if (place === 'thresholds') return 'Write a language tag such as "de", or "*" for all other languages.';
  if (name === '$schema') return 'Delete it: a locale file has names and texts, and nothing else.';
  if (place === 'data') return PARAMETER_NAME_HELP;
  if (place === 'properties') return 'Write a name of 1 to 64 characters, and not __proto__.';
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
  return expected(error);
}

function typeNames(type: unknown): string {
  const names = Array.isArray(type) ? type.map(String) : String(type).split(',');
  return names.map((name) => (/^[aeio]/.test(name) ? `an ${name}` : `a ${name}`)).join(' or ');
}

/** Returns which words to write, and the nearest if one was mistyped. */
function choiceHelp(written: unknown, allowed: readonly string[]): string {
  const near = typeof written === 'string' ? nearest(written, allowed) : undefined;
  if (near === undefined) return `Write one of ${quoted(allowed)}.`;
  return `Did you mean "${near}"? Allowed are ${quoted(allowed)}.`;
}

/** Returns the words that a pattern allows; undefined if it is not a choice of words. Nobody should have to read a pattern. */
function wordsOf(pattern: string): readonly string[] | undefined {
  return /^\^\(?([a-z]+(?:\|[a-z]+)*)\)?(?:\\\?\?)?\$$/.exec(pattern)?.[1]?.split('|');
}

function expected({ parentSchema }: ErrorObject): string {
  const description = parentSchema?.description ?? 'what the JSON Schema of the file says.';
  const [example] = (parentSchema?.examples ?? []) as readonly unknown[];
  return `Expected: ${description}${typeof example === 'string' ? ` For example: ${JSON.stringify(example)}.` : ''}`;
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
