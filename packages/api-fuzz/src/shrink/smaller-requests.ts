import { type FuzzRequest, withBody, withHeaders } from '../requests/fuzz-request.js';
import { smallerTexts, smallerValues } from './smaller-values.js';

/** Yields requests that have less than another one, the boldest first. */
export function* smallerRequests(request: FuzzRequest): Iterable<FuzzRequest> {
  const { target, headers, body } = request;
  if (body !== undefined) yield withHeaders(withBody(request, undefined), { 'content-type': undefined });
  const [path = '/', query] = target.split(/\?(.*)/s);
  if (query !== undefined) yield { ...request, target: path };
  for (const index of headers.keys()) yield { ...request, headers: headers.toSpliced(index, 1) };
  if (body !== undefined) yield* smallerBodies(request, body);
  if (query !== undefined) yield* smallerQueries(request, path, query);
  yield* smallerPaths(request, path, query);
  for (const [index, [name, value]] of headers.entries()) {
    for (const shorter of smallerTexts(value)) {
      yield { ...request, headers: headers.with(index, [name, shorter.trim()]) };
    }
  }
}

function* smallerQueries(request: FuzzRequest, path: string, query: string): Iterable<FuzzRequest> {
  const pairs = query.split('&');
  for (const index of pairs.keys()) {
    if (pairs.length > 1) yield { ...request, target: `${path}?${pairs.toSpliced(index, 1).join('&')}` };
  }
  for (const [index, pair] of pairs.entries()) {
    const [name = '', value] = pair.split(/=(.*)/s);
    for (const shorter of value === undefined ? [] : smallerTexts(value)) {
      yield { ...request, target: `${path}?${pairs.with(index, `${name}=${shorter}`).join('&')}` };
    }
  }
}

function* smallerPaths(request: FuzzRequest, path: string, query: string | undefined): Iterable<FuzzRequest> {
  const steps = path.split('/');
  const search = query === undefined ? '' : `?${query}`;
  for (const [index, step] of steps.entries()) {
    if (index === 0 || step.length < 2) continue;
    yield { ...request, target: steps.with(index, 'x').join('/') + search };
    for (const shorter of smallerTexts(step)) {
      if (shorter !== '') yield { ...request, target: steps.with(index, shorter).join('/') + search };
    }
  }
}

/** Deeper bodies are made smaller as texts: a walk through them would end the process. */
const DEEPEST = 100;
const LARGEST_JSON = 100_000;

function* smallerBodies(request: FuzzRequest, body: Buffer): Iterable<FuzzRequest> {
  const text = body.toString('utf8');
  const isText = Buffer.from(text).equals(body);
  if (isText && text.length <= LARGEST_JSON && depthOf(text) <= DEEPEST) {
    for (const value of smallerValues(parsed(text))) yield withBody(request, JSON.stringify(value));
  }
  for (const shorter of smallerTexts(body.toString('latin1'))) yield withBody(request, Buffer.from(shorter, 'latin1'));
}

function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (const character of text) {
    if (character === '[' || character === '{') deepest = Math.max(deepest, ++depth);
    else if (character === ']' || character === '}') depth--;
  }
  return deepest;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
