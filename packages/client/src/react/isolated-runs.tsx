import type { ReactNode } from 'react';

/** Latin words, and what belongs to them: `OAuth 2.0`, `C++`, `user@example.com`, not a full stop after them. */
const LATIN_RUN =
  /(?=[!-~]*\p{Script=Latin})[!-~\p{Script=Latin}]+(?: +(?=[!-~]*[\p{Script=Latin}\d])[!-~\p{Script=Latin}]+)*/gu;

/** The text with its Latin runs isolated, so that their punctuation stays with them where all else runs from right to left. */
export function isolatedRuns(text: string): ReactNode {
  const parts: ReactNode[] = [];
  let end = 0;
  for (const { 0: found, index } of text.matchAll(LATIN_RUN)) {
    const run = found.replace(/[.,;:!?]+$/, '');
    parts.push(
      text.slice(end, index),
      <bdi key={index} dir="ltr">
        {run}
      </bdi>,
    );
    end = index + run.length;
  }
  return parts.length === 0 ? text : [...parts, text.slice(end)];
}
