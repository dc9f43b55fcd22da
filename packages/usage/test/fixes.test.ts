import { parse } from '@babel/parser';
import { expect, test } from 'vitest';
import { catalogIndex, inspectModule, type Node, UNKNOWN } from '../src/inspect/index.js';
import { shop } from './support/project.js';

test.each([
  ['import { catalog } from "./types.js";', true],
  ['import { type catalog } from "./types.js";', false],
  ['import type { catalog } from "./types.js";', false],
])('after %s, a code can be replaced without asking: %s', (line, isSafe) => {
  const text = `${line}\nif (error.code === 2004) {}`;
  const { program } = parse(text, { sourceType: 'module', plugins: ['typescript', 'estree'] });
  const { findings } = inspectModule({ program: program as unknown as Node, text }, catalogIndex(shop), () => UNKNOWN);
  expect(findings.map(({ fix }) => fix?.isSafe ?? false)).toEqual([isSafe]);
});
