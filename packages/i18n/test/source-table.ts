import { readFileSync } from 'node:fs';

/** Returns the codes and texts of the published table: without Markdown escapes, otherwise unchanged. */
export function sourceTable(): readonly { readonly code: number; readonly text: string }[] {
  const markdown = readFileSync(new URL('fixtures/error-codes.zh-CN.md', import.meta.url), 'utf8');
  return [...markdown.matchAll(/^\| (\d+) +\| (.*?) +\|$/gm)].map(([, code, cell = '']) => ({
    code: Number(code),
    text: cell.replace(/\\([!-/:-@[-`{-~])/g, '$1'),
  }));
}
