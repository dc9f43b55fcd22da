/** Returns how wide a text is in the columns of a terminal: Han, Kana, Hangul and full-width characters take two. */
export function displayColumns(text: string): number {
  if (!UNUSUAL.test(text)) return text.length;
  let columns = text.length;
  for (const { 0: run } of text.matchAll(WIDE)) columns += run.length;
  for (const { 0: run } of text.matchAll(NARROW)) columns -= run.length;
  return columns;
}

/** All other characters take one column. */
const UNUSUAL = /[\u0300-\u1fff\u00ad\u200b-\u200f\u202a-\uffff]/;

// Runs are bounded, because one of millions overflows the stack of a pattern.
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]{1,1000}/g;
/** Marks and invisible characters take none. */
const NARROW = /[\p{M}\p{Cf}]{1,1000}/gu;
