import { parse } from '@babel/parser';
import { expect, test } from 'vitest';
import { catalogIndex, type Finding, inspectModule, type Node, UNKNOWN } from '../src/inspect/index.js';
import { shop } from './support/project.js';

test.each([
  ['import { catalog } from "./types.js";', true],
  ['import { type catalog } from "./types.js";', false],
  ['import type { catalog } from "./types.js";', false],
  ['import { catalog } from "@error-contracts/types";', true],
  ['import { contract } from "../generated/shop/index.js";', true],
  // A shop has another catalogue, of what it sells.
  ['import { catalog } from "./products.js";', false],
  ['import { catalog } from "./shop.js"; throw catalog.USER_LOCKED.code;', true],
  ['import { contract } from "./shop.js"; throw contract.catalog.USER_LOCKED;', true],
])('after %s, a code can be replaced without asking: %s', (line, isSafe) => {
  const text = `${line}\nif (error.code === 2004) {}`;
  expect(findingsIn(text).map(({ fix }) => fix?.isSafe ?? false)).toEqual([isSafe]);
});

const IMPORT = "import { catalog } from '@error-contracts/types';";
const CODE = 'catalog.USER_NOT_FOUND.code';

test.each([
  ['below the first import', "import a from 'a';\na(2005);", `import a from 'a';\n${IMPORT}\na(2005);`],
  ['below its comment', "import 'a'; // why\na();", `import 'a'; // why\n${IMPORT}\na();`],
  ['so that a comment stays', "// @ts-expect-error\nimport 'a';", `// @ts-expect-error\nimport 'a';\n${IMPORT}`],
  ['on the line of another', "import 'a'; import 'b';", `import 'a';\n${IMPORT} import 'b';`],
  ['with Windows line ends', "import 'a';\r\nb();", `import 'a';\n${IMPORT}\r\nb();`],
  ['below directives', "'use client'\nb();", `'use client'\n${IMPORT}\nb();`],
  ['above a comment of a statement', '// @ts-expect-error\nb();', `${IMPORT}\n// @ts-expect-error\nb();`],
  ['above a documented one', '/**\n * Why.\n */\nb();', `${IMPORT}\n/**\n * Why.\n */\nb();`],
  ['below a comment of the file', '// @ts-check\n// b\nb();', `// @ts-check\n${IMPORT}\n// b\nb();`],
  ['below a shebang', '#!/usr/bin/env node\nb();', `#!/usr/bin/env node\n${IMPORT}\nb();`],
  ['above a decorator', '@dec export class A {}', `${IMPORT}\n@dec export class A {}`],
  ['above a decorator of its own line', '@dec\nexport default class {}', `${IMPORT}\n@dec\nexport default class {}`],
])('an import is added %s', (_, before, after) => {
  const rest = '\nif (error.code === 2004) {}\nexport {};';
  expect(fixed(`${before}${rest}`)).toBe(`${after}${rest.replace('2004', CODE)}`);
});

test.each([
  'declare function catalog(): void;',
  'interface catalog {}',
  'export type catalog = 1;',
  "import catalog = require('./products');",
  "import all = require('./all'); import catalog = all.products;",
])('no import is proposed beside %s', (line) => {
  expect(findingsIn(`${line}\nexport const is = error.code === 2004;`).map(({ fix }) => fix)).toEqual([undefined]);
});

test.each([
  ['error.code === (2004 as const)', `error.code === (${CODE})`],
  ['error.code === <const>2004', `error.code === ${CODE}`],
  ['x({ code: 2004 as const satisfies number })', `x({ code: ${CODE} satisfies number })`],
  ['error.code === (2004 as number)', `error.code === (${CODE} as number)`],
  [
    'for (const a of b) switch (code) { case(2004):case 2005: }',
    `for (const a of b) switch (code) { case(${CODE}):case 2005: }`,
  ],
  ["() => {return'We couldn’t find that user.'===error.message}", "() => {return error.name === 'USER_NOT_FOUND'}"],
  ["() => error.message==='We couldn’t find that user.'", "() => error.name === 'USER_NOT_FOUND'"],
])('%s becomes %s', (before, after) => {
  expect(fixed(`${IMPORT}\n${before}`)).toBe(`${IMPORT}\n${after}`);
});

test('a code that is a text stays apart from the words beside it', () => {
  const texts = { ...shop, errors: shop.errors.map((error) => ({ ...error, code: `e-${error.code}` })) };
  const text = `${IMPORT}\nswitch (code) { case"e-2004":; }\nexport const is = () => error.code ==="e-2005"in all`;
  expect(fixed(text, texts)).toContain('case catalog.USER_NOT_FOUND.code:;');
});

function findingsIn(text: string, catalog = shop): readonly Finding[] {
  const { program } = parse(text, { sourceType: 'module', plugins: ['typescript', 'decorators-legacy', 'estree'] });
  return inspectModule({ program: program as unknown as Node, text }, catalogIndex(catalog), () => UNKNOWN).findings;
}

/** Returns a source after the first correction that is proposed. */
function fixed(text: string, catalog = shop): string {
  const [edits = []] = findingsIn(text, catalog).flatMap(({ fix }) => (fix === undefined ? [] : [fix.edits]));
  const fromTheEnd = edits.toSorted((a, b) => b.start - a.start);
  return fromTheEnd.reduce((left, { start, end, text: by }) => left.slice(0, start) + by + left.slice(end), text);
}
