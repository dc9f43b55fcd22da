/** Returns how wide a text is in the columns of a terminal: Han, Kana, Hangul and full-width characters take two. */
export function displayColumns(text: string): number {
  let columns = text.length;
  for (const { 0: run } of text.matchAll(WIDE)) columns += run.length;
  for (const { 0: run } of text.matchAll(NARROW)) columns -= run.length;
  return columns;
}

const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]+/g;
/** Marks and invisible characters take none. */
const NARROW = /[\p{M}\p{Cf}]+/gu;
