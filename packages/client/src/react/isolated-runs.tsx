import type { ReactNode } from 'react';

/** Latin words with their signs and numbers: `OAuth 2.0`, `C++`, `user@example.com`. */
const LATIN_RUN =
  /(?=[!-~]*\p{Script=Latin})[!-~\p{Script=Latin}]+(?: +(?=[!-~]*[\p{Script=Latin}\d])[!-~\p{Script=Latin}]+)*/gu;

/** The expressions of this file take quadratic time: a longer text, which nobody reads, stays as it is. */
const LONGEST = 5000;

/** Starts an override: a text with one says itself in which direction its words run. */
const OVERRIDE = '\u202e';

/**
 * Returns a text that is written from right to left with its Latin words isolated, so that their signs stay with
 * them.
 */
export function isolatedRuns(text: string): ReactNode {
  if (text.length > LONGEST || text.includes(OVERRIDE)) return text;
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
