import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type GeneratedShop, generateShop } from './catalogue/generated-shop.js';

const TSC = fileURLToPath(
  new URL('../bin/tsc', import.meta.resolve('typescript/package.json').replace('package.json', 'lib/x')),
);
const STRICT = ['--ignoreConfig', '--noEmit', '--strict', '--exactOptionalPropertyTypes', '--skipLibCheck'];
const MODERN = ['--target', 'es2022', '--module', 'nodenext', '--types', 'node', '--allowImportingTsExtensions'];

const GOOD = `
import { createErrors } from '../../../src/index.js';
import { contract } from './types/index.js';
import { createFormatter } from './i18n/index.js';
import en from './i18n/locales/en/index.js';

const given = { contract, format: createFormatter([en]), fallback: 'BUSY' } as const;
const errors = createErrors({ ...given, properties: ({ id }) => ({ traceId: id }) });
errors.BUSY();
errors.ORDER_NOT_FOUND({ id: '1' }, { cause: new Error() });
errors.ORDER_MISSING({ id: '1' });
errors.ITEMS_INVALID({ items: [{ sku: 'a' }] as const });
errors.DISK_FULL();
if (errors.is(null, 'COUPON_EXPIRED')) errors.BUSY();
`;

/** One mistake a line, and what the compiler must say about it. */
const MISTAKES: readonly (readonly [line: string, said: RegExp])[] = [
  ['errors.ORDER_NOT_FOUMD({ id: "1" });', /'ORDER_NOT_FOUMD' does not exist .*Did you mean 'ORDER_NOT_FOUND'\?/],
  ['errors.COUPON_EXPIRED();', /'COUPON_EXPIRED' does not exist/],
  ['errors.ORDER_NOT_FOUND();', /DataMustFollow<.*"ORDER_NOT_FOUND", \{ readonly id: string; \}>/],
  ['errors.ORDER_NOT_FOUND({});', /"ORDER_NOT_FOUND".*Property 'id' is missing/s],
  ['errors.ORDER_NOT_FOUND({ id: 1 });', /"ORDER_NOT_FOUND".*Types of property 'id' are incompatible/s],
  ['errors.ORDER_NOT_FOUND({ id: "1", more: 1 });', /"ORDER_NOT_FOUND".*'more' does not exist/s],
  ['errors.BUSY({ id: "1" });', /DataMayFollow<.*"BUSY", null>/],
  ['createErrors({ ...given });', /'properties' is missing/],
  ['createErrors({ ...given, properties: () => ({}) });', /'traceId' is missing/],
  ['createErrors({ ...given, properties: () => ({ traceId: 1 }) });', /'number' is not assignable to type 'string'/],
  [
    'createErrors({ ...given, fallback: "ORDER_NOT_FOUND", properties: () => ({ traceId: "" }) });',
    /"ORDER_NOT_FOUND"' is not assignable to type 'DatalessNameOf<ErrorContract>/,
  ],
];

let shop: GeneratedShop;
beforeAll(async () => {
  shop = await generateShop();
});
afterAll(() => shop.remove());

test('right uses compile, and the compiler reports each mistake with the name of the error', () => {
  const file = `${shop.folder}/uses.ts`;
  writeFileSync(file, GOOD + MISTAKES.map(([line]) => `${line}\n`).join(''));
  const { stdout } = spawnSync(process.execPath, [TSC, '--pretty', 'false', ...STRICT, ...MODERN, file], {
    encoding: 'utf8',
  });
  const first = GOOD.split('\n').length;
  const reported = stdout.split(/^(?=\S)/m).map((text) => ({ line: Number(/uses\.ts\((\d+),/.exec(text)?.[1]), text }));
  expect(reported.filter(({ line }) => !(line >= first))).toEqual([]);
  MISTAKES.forEach(([line, said], index) => {
    const texts = reported.filter((one) => one.line === first + index).map(({ text }) => text);
    expect(texts.join(''), line).toMatch(said);
  });
});
