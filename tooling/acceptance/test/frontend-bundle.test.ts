import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Rolldown } from 'vite';
import { afterAll, expect, test } from 'vitest';
import { root } from './repository.js';

const folder = mkdtempSync(join(import.meta.dirname, '.bundle-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The snippets that make a reader, as a stranger would copy them. */
const snippets = ['README.md', 'packages/client/README.md'].map((file) => {
  const text = readFileSync(join(root, file), 'utf8');
  const blocks = [...text.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, block = '']) => block);
  return [file, blocks.find((block) => block.includes('createErrorReader({')) ?? ''] as const;
});

test.each(snippets)('%s: a build without a warning, with each language in a file of its own', async (_file, text) => {
  const { warnings, chunks } = await built(text);
  expect(warnings).toEqual([]);
  const atStart = fromTheStart(chunks);
  const isAtStart = (words: string) =>
    chunks.filter(({ code }) => code.includes(words)).map(({ fileName }) => atStart.has(fileName));
  // English is there from the start, and nowhere else. The other languages are loaded when somebody needs them.
  expect(isAtStart('We couldn’t find that user.')).toEqual([true]);
  expect(isAtStart('用户不存在')).toEqual([false]);
});

test('a bundler warns of a language that is imported in both ways', async () => {
  const text = `import en from '@error-contracts/i18n/en';
    export const all = [en, () => import('@error-contracts/i18n/en')];`;
  expect((await built(text)).warnings).toEqual(['INEFFECTIVE_DYNAMIC_IMPORT']);
});

async function built(text: string) {
  const input = join(folder, 'entry.ts');
  writeFileSync(input, text);
  const warnings: (string | undefined)[] = [];
  const result = await build({
    root: folder,
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      rolldownOptions: {
        input,
        preserveEntrySignatures: 'exports-only',
        onLog: (level, { code }) => level === 'warn' && warnings.push(code),
      },
    },
  });
  const { output } = (Array.isArray(result) ? result[0] : result) as Rolldown.RolldownOutput;
  return { warnings, chunks: output.filter((file) => file.type === 'chunk') };
}

/** Returns the names of the files that a page loads at once: the entry, and what it imports statically. */
function fromTheStart(chunks: readonly Rolldown.OutputChunk[]): ReadonlySet<string> {
  const names = new Set(chunks.filter(({ isEntry }) => isEntry).map(({ fileName }) => fileName));
  for (const name of names) {
    for (const imported of chunks.find(({ fileName }) => fileName === name)?.imports ?? []) names.add(imported);
  }
  return names;
}
