import type { ReportFinding } from '../src/report/report-data.ts';
import { element } from './elements.ts';
import { type Range, syntaxRanges } from './syntax-ranges.ts';

interface Mark extends Range {
  readonly severity: string;
  readonly number: number;
}

/**
 * Returns a text in which the pieces that break rules are marked, with the numbers of their findings. Syntax is code,
 * and reads from left to right in every language.
 */
export function markedText(text: string, findings: readonly ReportFinding[] = []): readonly Node[] {
  const marks = marksOf(findings);
  const nodes: Node[] = [];
  let end = 0;
  for (const range of syntaxRanges(text)) {
    nodes.push(...withMarks(text, { start: end, end: range.start }, marks));
    nodes.push(element('code', { dir: 'ltr' }, ...withMarks(text, range, marks)));
    end = range.end;
  }
  return [...nodes, ...withMarks(text, { start: end, end: text.length }, marks)];
}

/** Of two that overlap, the first is marked; the list below the text has both. */
function marksOf(findings: readonly ReportFinding[]): readonly Mark[] {
  const marks = findings
    .flatMap(({ offset, length, severity }, index): readonly Mark[] =>
      offset === undefined || length === undefined
        ? []
        : [{ start: offset, end: offset + length, severity, number: index + 1 }],
    )
    .sort((a, b) => a.start - b.start);
  let end = 0;
  return marks.filter((mark) => {
    if (mark.start < end) return false;
    end = mark.end;
    return true;
  });
}

function withMarks(text: string, { start, end }: Range, marks: readonly Mark[]): readonly Node[] {
  const nodes: Node[] = [];
  let at = start;
  for (const mark of marks) {
    const [from, to] = [Math.max(mark.start, start), Math.min(mark.end, end)];
    if (from >= to) continue;
    nodes.push(document.createTextNode(text.slice(at, from)), markElement(text.slice(from, to), mark, to === mark.end));
    at = to;
  }
  nodes.push(document.createTextNode(text.slice(at, end)));
  return nodes;
}

/** A piece that reaches over the end of syntax has several elements; the last one has the number. */
function markElement(piece: string, { severity, number }: Mark, isLast: boolean): Node {
  const hidden = /^[\s\p{Cc}\p{Cf}\p{Co}\p{Cn}]*$/u.test(piece) ? namesOf(piece) : undefined;
  return element('mark', { class: severity, 'data-number': isLast ? number : undefined, 'data-hidden': hidden }, piece);
}

/** Names characters that nobody sees: `2 × U+0020`. */
function namesOf(piece: string): string {
  const runs: { readonly name: string; count: number }[] = [];
  for (const character of piece.slice(0, 20)) {
    const name = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
    const last = runs.at(-1);
    if (last?.name === name) last.count += 1;
    else runs.push({ name, count: 1 });
  }
  return runs.map(({ name, count }) => (count === 1 ? name : `${count} × ${name}`)).join(' ');
}
