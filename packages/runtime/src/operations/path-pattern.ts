import { INVISIBLE } from '../text/invisible-characters.js';

/** A part of a path between two slashes: text, or a parameter with text around it. */
export interface Segment {
  /** The whole text, or the text before the parameter. */
  readonly before: string;
  /** The name of the parameter; undefined for text alone. */
  readonly parameter: string | undefined;
  readonly after: string;
}

const LONGEST_PATH = 2000;
const UNSAFE = new RegExp(`[\\s?#*\\\\${INVISIBLE}]`, 'u');
const NAME = /^[\p{L}_][\p{L}\p{N}_-]*$/u;

/**
 * Returns the segments of a path.
 *
 * @throws TypeError if it is none that every router and OpenAPI understand alike.
 */
export function parsePath(path: string): readonly Segment[] {
  if (!path.startsWith('/')) throw new TypeError('its path does not begin with /.');
  if (path.length > LONGEST_PATH) throw new TypeError(`its path is longer than ${LONGEST_PATH} characters.`);
  if (UNSAFE.test(path)) throw new TypeError('its path has a space, a wildcard, a query or an invisible character.');
  if (path.includes('//')) throw new TypeError('its path has nothing between two slashes.');
  const segments = path.split('/').slice(1).map(segmentOf);
  const parameters = segments.flatMap(({ parameter }) => parameter ?? []);
  const twice = parameters.find((name, index) => parameters.indexOf(name) !== index);
  if (twice !== undefined) throw new TypeError(`its path has two parameters called ${twice}.`);
  return segments;
}

/** Returns the path with its parameters as OpenAPI writes them: `{name}`. */
export function pathOf(segments: readonly Segment[]): string {
  return `/${segments.map(({ before, parameter, after }) => before + (parameter === undefined ? '' : `{${parameter}}`) + after).join('/')}`;
}

/** Returns what two paths have in common if a request can be for both, whatever their parameters are called. */
export function shapeOf(segments: readonly Segment[]): string {
  return segments
    .map(({ before, parameter, after }) => before + (parameter === undefined ? '' : '{}') + after)
    .join('/');
}

function segmentOf(text: string): Segment {
  const [before = '', inner, after = ''] = text.startsWith(':') ? ['', text.slice(1)] : bracedParts(text);
  if (inner !== undefined && !NAME.test(inner)) {
    throw new TypeError(`the parameter ${inner} in its path is no name: write :name or {name}, without a pattern.`);
  }
  if (/[{}]/.test(before + after)) throw new TypeError('its path has two parameters between two slashes.');
  return { before, parameter: inner, after };
}

function bracedParts(text: string): readonly (string | undefined)[] {
  const start = text.indexOf('{');
  const end = text.indexOf('}', start);
  if (start === -1 || end === -1) return [text];
  return [text.slice(0, start), text.slice(start + 1, end), text.slice(end + 1)];
}
