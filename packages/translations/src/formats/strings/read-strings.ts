import { lineIndex } from '@error-contracts/catalog/read';
import { readDetails, readFileLines } from '../details/detail-lines.js';
import { brokenFile, nothingRead } from '../file-diagnostics.js';
import { bareUnit } from '../json/read-flat-json.js';
import { decodeText } from '../text/decode-text.js';
import type { ReadTranslations, ReadUnit } from '../translation-format.js';
import { stringsPieces } from './strings-entries.js';

/** Reads a .strings file of Apple, in UTF-8 or in UTF-16 with a byte order mark. */
export function readStrings(path: string, bytes: Uint8Array): ReadTranslations {
  const { text, diagnostic } = decodeText(path, bytes);
  if (text === undefined) return nothingRead(diagnostic);
  const positionOf = lineIndex(text);
  const units: ReadUnit[] = [];
  let head: ReturnType<typeof readFileLines> | undefined;
  let comment = '';
  for (const piece of stringsPieces(text)) {
    if (piece.kind === 'broken') {
      return nothingRead(
        brokenFile(path, 'This is not "NAME" = "text"; or a comment.', HELP, positionOf(piece.offset)),
      );
    }
    if (piece.kind === 'comment') {
      comment = piece.text;
      head ??= readFileLines(comment);
      continue;
    }
    units.push({ ...bareUnit(piece.name, piece.value, positionOf(piece.offset)), ...readDetails(comment) });
    comment = '';
  }
  return { sourceLocale: head?.sourceLocale, locale: head?.locale, units, diagnostics: [] };
}

const HELP =
  'Put \\ before a quote inside of a text, and end each entry with a semicolon. A cut-off file is not taken.';
