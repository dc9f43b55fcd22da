import { escapeForLog } from '@error-contracts/runtime/text';

const LONGEST = 8000;
const MOST_CAUSES = 4;
const MOST_ERRORS = 16;
const MOST_PROPERTIES = 16;

/**
 * Returns anything thrown as one line for a log: name, message, properties and causes, and stacks if they are wanted. No
 * character of it acts on a terminal or begins another line. Never throws.
 */
export function describeThrown(thrown: unknown, withStacks: boolean): string {
  try {
    const text = describe(thrown, 0, withStacks);
    const rest = text.length - LONGEST;
    return escapeForLog(rest > 0 ? `${text.slice(0, LONGEST)} … and ${rest} more characters` : text);
  } catch {
    // It is a proxy, or its conversion to a text fails.
    return 'What was thrown cannot be printed.';
  }
}

function describe(thrown: unknown, depth: number, withStacks: boolean): string {
  if (typeof thrown === 'string') return JSON.stringify(thrown.slice(0, LONGEST));
  if (typeof thrown === 'function') return 'a function';
  if (typeof thrown !== 'object' || thrown === null) return String(thrown);
  // A proxy fails here, so that the text says that it cannot be printed.
  const own = isLong(thrown) ? [] : Object.keys(thrown);
  const parts = [headOf(thrown), ...(withStacks ? framesOf(thrown) : []), ...propertiesOf(thrown, own)];
  if (depth >= MOST_CAUSES) return parts.join(' | ');
  const causes = [
    ...('cause' in thrown ? [['cause', read(thrown, 'cause')] as const] : []),
    ...listOf(read(thrown, 'errors'), depth === 0 ? MOST_ERRORS : MOST_CAUSES).map(
      (error) => ['one of its errors', error] as const,
    ),
  ];
  for (const [what, cause] of causes) parts.push(`${what}: ${describe(cause, depth + 1, withStacks)}`);
  return parts.join(' | ');
}

/** The keys of ten million bytes take seconds, and say nothing. */
function isLong(thrown: object): boolean {
  return ArrayBuffer.isView(thrown) || Array.isArray(thrown) || thrown instanceof String;
}

function headOf(thrown: object): string {
  const name = textOf(read(thrown, 'name'));
  const message = textOf(read(thrown, 'message'));
  if (name !== undefined) return message ? `${name}: ${message}` : name;
  return message ?? Object.prototype.toString.call(thrown);
}

/** Returns the lines of the stack without its head, which may be older than the message. */
function framesOf(thrown: object): readonly string[] {
  const stack = textOf(read(thrown, 'stack')) ?? '';
  const message = textOf(read(thrown, 'message')) ?? '';
  const at = message === '' ? -1 : stack.indexOf(message);
  const frames = at === -1 ? stack : stack.slice(at + message.length);
  return frames
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => /^at |@/.test(line));
}

/** Returns the properties that are short: the code of a system error, the status of a response. */
function propertiesOf(thrown: object, keys: readonly string[]): readonly string[] {
  const properties = keys
    .filter((key) => !SHOWN_ELSEWHERE.has(key))
    .slice(0, MOST_PROPERTIES)
    .flatMap((key) => {
      const value = read(thrown, key);
      if (typeof value === 'string') return [`${key}=${JSON.stringify(value.slice(0, LONGEST))}`];
      // The data of an error of the catalogue are a frozen copy of JSON. Other objects may be large and have circles.
      if (key === 'data' && Object.isFrozen(value)) return [`${key}=${JSON.stringify(value)}`];
      return /^(number|boolean|bigint)$/.test(typeof value) ? [`${key}=${value}`] : [];
    });
  return properties.length === 0 ? [] : [properties.join(' ')];
}

const SHOWN_ELSEWHERE: ReadonlySet<string> = new Set(['name', 'message', 'stack', 'cause', 'errors']);

function listOf(value: unknown, most: number): readonly unknown[] {
  return Array.isArray(value) ? value.slice(0, most) : [];
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value.slice(0, LONGEST) : undefined;
}

/** Returns the property; undefined if a getter throws. */
function read(of: object, key: string): unknown {
  try {
    return (of as Readonly<Record<string, unknown>>)[key];
  } catch {
    return undefined;
  }
}
