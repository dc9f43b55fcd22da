import { escapeForTerminal } from '@error-contracts/runtime/text';
import { createTwoFilesPatch, FILE_HEADERS_ONLY, structuredPatch } from 'diff';
import type { Colors } from '../terminal/colors.js';

/** A file before and after an edit. */
export interface FileChange {
  readonly file: string;
  readonly before: string;
  readonly after: string;
  /** Whether there was no file. */
  readonly isNew?: boolean;
}

/** Returns the change as a unified diff, which `git apply` takes. */
export function patchText({ file, before, after, isNew = false }: FileChange, colors: Colors): string {
  const options = { context: 2, headerOptions: FILE_HEADERS_ONLY };
  const patch = createTwoFilesPatch(
    isNew ? '/dev/null' : `a/${file}`,
    `b/${file}`,
    before,
    after,
    undefined,
    undefined,
    options,
  );
  return patch
    .split('\n')
    .map((line) => painted(line, escapeForTerminal(line), colors))
    .join('\n');
}

/** Returns the first line of each stretch that an edit changed, counted in the new text. */
export function changedLines({ file, before, after }: FileChange): readonly number[] {
  const { hunks } = structuredPatch(file, file, before, after, undefined, undefined, { context: 0 });
  return hunks.map(({ newStart, lines }) => {
    const of = (sign: string) => lines.filter((line) => line.startsWith(sign)).map(withoutComma);
    const old = new Set(of('-'));
    // A line that only got a comma, because another one follows it now, is not what was changed.
    const first = of('+').findIndex((line) => !old.has(line));
    return newStart + Math.max(first, 0);
  });
}

function withoutComma(line: string): string {
  return line.slice(1).replace(/,?\r?$/, '');
}

function painted(line: string, shown: string, colors: Colors): string {
  if (line.startsWith('+')) return colors.green(shown);
  if (line.startsWith('-')) return colors.red(shown);
  return line.startsWith('@@') ? colors.cyan(shown) : shown;
}
