import { expect, test } from 'vitest';
import { addressedOperation } from '../../src/openapi/addressed-operation.js';

function find(paths: readonly string[], target: string): string | undefined {
  const operations = paths.map((path) => ({ id: path, method: 'GET', path, parameters: [] }));
  return addressedOperation(operations)('GET', target)?.path;
}

test.each([
  ['/a/{b}', '/a/1', true],
  ['/a/{b}', '/a/', false],
  ['/{a}.{b}', '/x.y.z', true],
  ['/{a}.{b}', '/x.', false],
  ['/{a}{b}', '/x', false],
  ['/{a}{b}', '/xy', true],
  ['/v{a}-{b}z', '/v1-2z', true],
  ['/v{a}-{b}z', '/v1-z', false],
  ['/a{b}a', '/a', false],
  ['/a.c', '/abc', false],
])('%s for %s: %s', (path, target, isFound) => {
  expect(find([path], target)).toBe(isFound ? path : undefined);
});

test('a path of many parameters costs no more than a short one', () => {
  const path = `/${'{a}x'.repeat(30)}z`;
  const start = performance.now();
  expect(find([path, '/{q}'], `/${'x'.repeat(100_000)}`)).toBe('/{q}');
  expect(performance.now() - start).toBeLessThan(1000);
});
