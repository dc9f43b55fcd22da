import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync, Visitor } from 'rolldown/utils';
import { mustRun, root } from './repository.js';

/** A regular expression of this repository, with the first file that has it. */
export interface RegularExpression {
  readonly file: string;
  readonly pattern: string;
  readonly flags: string;
}

/** What the JSON Schemas and the source of packages and apps have: literals, and texts that are named `pattern`. */
export function regularExpressionsIn(): readonly RegularExpression[] {
  const globs = ['packages/*/src/**', 'apps/*/src/**', 'schemas/*.schema.json'];
  const listed = [
    'ls-files',
    '-z',
    '--cached',
    '--others',
    '--exclude-standard',
    '--',
    ...globs.map((glob) => `:(glob)${glob}`),
  ];
  const files = mustRun('git', listed, root)
    .split('\0')
    .filter((file) => /\.(tsx?|schema\.json)$/.test(file));
  const found = new Map<string, RegularExpression>();
  for (const file of files) {
    const text = readFileSync(join(root, file), 'utf8');
    for (const [pattern, flags] of file.endsWith('.json') ? inSchema(JSON.parse(text)) : inSource(file, text)) {
      const key = `/${pattern}/${flags}`;
      if (!found.has(key)) found.set(key, { file, pattern, flags });
    }
  }
  return [...found.values()];
}

type Pattern = readonly [pattern: string, flags: string];

function inSchema(schema: unknown): readonly Pattern[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]) =>
    key === 'pattern' && typeof value === 'string' ? [[value, 'u'] as const] : inSchema(value),
  );
}

function inSource(file: string, text: string): readonly Pattern[] {
  const { program, errors } = parseSync(file, text);
  if (errors.length > 0) throw new Error(`${file} cannot be parsed: ${errors[0]?.message}`);
  const found: Pattern[] = [];
  new Visitor({
    Literal(node) {
      if ('regex' in node && node.regex) found.push([node.regex.pattern, node.regex.flags]);
    },
    Property({ key, value }) {
      const named = key.type === 'Identifier' && key.name === 'pattern';
      if (named && value.type === 'Literal' && typeof value.value === 'string') found.push([value.value, 'u']);
    },
    VariableDeclarator({ id, init }) {
      const named = id.type === 'Identifier' && /pattern$/i.test(id.name);
      if (named && init?.type === 'Literal' && typeof init.value === 'string') found.push([init.value, 'u']);
    },
  }).visit(program);
  return found;
}
