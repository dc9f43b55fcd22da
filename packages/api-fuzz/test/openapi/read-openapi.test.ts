import { describe, expect, test } from 'vitest';
import { InputError } from '../../src/input-error.js';
import { LARGEST_DOCUMENT, LARGEST_YAML, readOpenApi } from '../../src/openapi/read-openapi.js';

const JSON_TEXT = '{"openapi":"3.1.0","paths":{"/a":{"get":{"responses":{}}}}}';
const YAML_TEXT = 'openapi: 3.0.3\npaths:\n  /a:\n    get:\n      responses: {}\n';

function refusal(text: string): InputError {
  try {
    readOpenApi(text, 'openapi.yaml');
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
  throw new Error('It was read.');
}

test.each([
  ['JSON', JSON_TEXT],
  ['JSON with a byte order mark', `\ufeff${JSON_TEXT}`],
  ['YAML', YAML_TEXT],
  ['OpenAPI 3.2', JSON_TEXT.replace('3.1.0', '3.2.0')],
])('reads %s', (_, text) => {
  expect(readOpenApi(text, 'x')).toMatchObject({ paths: { '/a': { get: { responses: {} } } } });
});

test.each([
  ['Swagger 2', '{"swagger":"2.0","paths":{"/a":{}}}', 'openapi.yaml is Swagger 2.'],
  ['something else', '{"a":1}', 'openapi.yaml is no OpenAPI document.'],
  ['a list', '[]', 'openapi.yaml is no OpenAPI document.'],
  ['a text', 'hello', 'openapi.yaml is no OpenAPI document.'],
  ['nothing', '', 'openapi.yaml is no OpenAPI document.'],
  ['no paths', '{"openapi":"3.1.0"}', 'openapi.yaml has no paths.'],
  ['paths that are a list', '{"openapi":"3.1.0","paths":[1]}', 'openapi.yaml has no paths.'],
  ['a version that is a number', '{"openapi":3,"paths":{"/a":{}}}', 'openapi.yaml is no OpenAPI document.'],
  ['broken JSON', '{"openapi":', /^openapi\.yaml is no JSON: /],
  ['broken YAML', 'openapi: 3.0.0\npaths:\n  a: [\n', /^openapi\.yaml:\d+:\d+ is no YAML: /],
  ['a key that is written twice', `${YAML_TEXT}paths: {}\n`, /^openapi\.yaml:6:1 is no YAML: /],
  [
    'an example that is nested too deeply',
    JSON_TEXT.replace('{}', `{"200":{"description":${'['.repeat(200_000)}${']'.repeat(200_000)}}}`),
    'openapi.yaml is nested more than 500 levels deep, or an alias contains itself.',
  ],
  [
    'an alias that contains itself',
    `${YAML_TEXT}x-a: &a [*a]\n`,
    'openapi.yaml is nested more than 500 levels deep, or an alias contains itself.',
  ],
  ['a bomb of aliases', bomb(), /^openapi\.yaml cannot be read: .*alias/i],
])('refuses %s', (_, text, message) => {
  const error = refusal(text);
  if (typeof message === 'string') expect(error.message).toBe(message);
  else expect(error.message).toMatch(message);
  expect(error.help).toMatch(/^[A-Z].*\.$/);
});

test('no message has what a terminal acts on', () => {
  expect(refusal('{"\u001b[31m": \u001b}').message).not.toContain('\u001b');
});

describe('a document that is too large', () => {
  test('is refused before it is parsed', () => {
    expect(refusal(`{"a":"${'x'.repeat(LARGEST_DOCUMENT)}"}`).message).toBe('openapi.yaml has more than 64 MB.');
    expect(refusal(`a: ${'x'.repeat(LARGEST_YAML)}`)).toMatchObject({
      message: 'openapi.yaml has more than 8 MB.',
      help: 'Convert it to JSON, which may be larger.',
    });
  });

  test('50 MB of JSON are read', () => {
    const description = 'x'.repeat(50_000_000);
    const text = JSON_TEXT.replace('{"openapi"', `{"info":{"description":"${description}"},"openapi"`);
    expect(readOpenApi(text, 'x')).toMatchObject({ openapi: '3.1.0' });
  });
});

test('keys that reach for a prototype are keys', () => {
  for (const text of [
    JSON_TEXT.replace('{"openapi"', '{"__proto__":{"polluted":1},"openapi"'),
    `__proto__:\n  polluted: 1\n${YAML_TEXT}`,
  ]) {
    readOpenApi(text, 'x');
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  }
});

function bomb(): string {
  const lines = Array.from({ length: 12 }, (_, index) => {
    const items = Array.from({ length: 10 }, () => (index === 0 ? 'x' : `*a${index - 1}`));
    return `a${index}: &a${index} [${items.join(', ')}]`;
  });
  return `${YAML_TEXT}${lines.join('\n')}\n`;
}
