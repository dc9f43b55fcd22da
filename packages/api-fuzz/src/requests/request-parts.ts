import type { ApiOperation } from '../openapi/api-operation.js';
import { type SampleContext, sampleValue } from '../values/sample-value.js';
import { type FuzzRequest, type Header, withBody } from './fuzz-request.js';

/** The parts of a request before they are written: attacks change one of them. */
export interface RequestParts {
  /** Values of path, query, headers and cookies, by the place and the name of the parameter. */
  readonly parameters: readonly ParameterValue[];
  /** A value of JSON; undefined if there is no body. */
  readonly body: unknown;
  readonly mediaType: string | undefined;
}

export interface ParameterValue {
  readonly in: 'path' | 'query' | 'header' | 'cookie';
  readonly name: string;
  readonly value: unknown;
}

/** Returns the parts of a request that an operation should accept, as far as its document says. */
export function validParts(operation: ApiOperation, context: SampleContext): RequestParts {
  const { random, known } = context;
  const parameters = operation.parameters
    .filter(({ required }) => required || random.below(2) === 0)
    .map(({ in: location, name, schema, examples }) => {
      const learnt = location === 'path' && random.below(4) > 0 ? known.pick(name, random) : undefined;
      const example = examples.length > 0 && random.below(2) === 0 ? random.pick(examples) : undefined;
      return { in: location, name, value: learnt ?? example ?? sampleValue(schema, context, name) };
    });
  const { body } = operation;
  if (body === undefined) return { parameters, body: undefined, mediaType: undefined };
  const example = body.examples.length > 0 && random.below(4) === 0 ? random.pick(body.examples) : undefined;
  return { parameters, body: example ?? sampleValue(body.schema, context), mediaType: body.mediaType };
}

/** Returns the request of some parts. */
export function requestOf({ method, path }: ApiOperation, parts: RequestParts): FuzzRequest {
  const { parameters, body, mediaType } = parts;
  const at = (location: ParameterValue['in']) => parameters.filter((parameter) => parameter.in === location);
  const values = new Map(at('path').map(({ name, value }) => [name, value]));
  const filled = path.replace(/\{([^{}]+)\}/g, (_, name: string) => encoded(values.get(name) ?? 'x'));
  const query = at('query').flatMap(({ name, value }) => {
    const all = Array.isArray(value) ? value : [value];
    return all.map((each) => `${encoded(name)}=${encoded(each)}`);
  });
  const cookies = at('cookie').map(({ name, value }) => `${encoded(name)}=${encoded(value)}`);
  const headers: Header[] = at('header').map(({ name, value }) => [name, encoded(value)]);
  if (cookies.length > 0) headers.push(['cookie', cookies.join('; ')]);
  if (body !== undefined && mediaType !== undefined) headers.push(['content-type', mediaType.replace('*', 'x')]);
  const target = printable(filled) + (query.length === 0 ? '' : `?${query.join('&')}`);
  return withBody({ method, target, headers }, body === undefined ? undefined : bodyText(body, mediaType));
}

/** Returns a value as a part of an address. A half of a surrogate pair becomes a replacement character. */
function encoded(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return encodeURIComponent(text.toWellFormed());
}

/** A path of a document may have any characters; its percent signs stay. */
function printable(path: string): string {
  return path.toWellFormed().replace(/[^!-~]/gu, (character) => encodeURIComponent(character));
}

function bodyText(body: unknown, mediaType = ''): string {
  if (mediaType === 'application/x-www-form-urlencoded' && typeof body === 'object' && body !== null) {
    return Object.entries(body)
      .map(([name, value]) => `${encoded(name)}=${encoded(value)}`)
      .join('&');
  }
  if (typeof body === 'string' && !/json/i.test(mediaType)) return body;
  return JSON.stringify(body) ?? 'null';
}
