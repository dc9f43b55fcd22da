import type { ReportFinding } from '../src/report/report-data.ts';
import { element } from './elements.ts';

/** Returns a text in which the pieces that break rules are marked, with the numbers of their findings. */
export function markedText(text: string, findings: readonly ReportFinding[] = []): readonly Node[] {
  const pieces: Node[] = [];
  let end = 0;
  for (const { offset, length, number, severity } of places(findings)) {
    // Of two that overlap, the first is marked; the list below the text has both.
    if (offset < end) continue;
    pieces.push(...withPlaceholders(text.slice(end, offset)));
    const piece = text.slice(offset, offset + length);
    end = offset + length;
    const hidden = isHidden(piece) ? codePoints(piece) : undefined;
    pieces.push(element('mark', { class: severity, 'data-number': number, 'data-hidden': hidden }, piece));
  }
  return [...pieces, ...withPlaceholders(text.slice(end))];
}

function places(findings: readonly ReportFinding[]) {
  return findings
    .flatMap(({ offset, length, severity }, index) =>
      offset === undefined || length === undefined ? [] : [{ offset, length, severity, number: index + 1 }],
    )
    .sort((a, b) => a.offset - b.offset);
}

function withPlaceholders(text: string): readonly Node[] {
  return text
    .split(/(\{[^{}]*\})/)
    .filter((piece) => piece !== '')
    .map((piece) => (/^\{.*\}$/s.test(piece) ? element('code', {}, piece) : document.createTextNode(piece)));
}

function isHidden(piece: string): boolean {
  return /^[\s\p{Cc}\p{Cf}\p{Co}\p{Cn}]*$/u.test(piece);
}

function codePoints(piece: string): string {
  const names = Array.from(piece.slice(0, 8), (one) => (one.codePointAt(0) ?? 0).toString(16).toUpperCase());
  return names.map((name) => `U+${name.padStart(4, '0')}`).join(' ');
}
