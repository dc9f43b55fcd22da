/** A range as a catalogue declares it. */
export type ProposedRange = { readonly from: number; readonly to: number; readonly name: string };

/** More than a person would name. */
const MOST = 50;

/** Ranges that hold all codes: by thousands, or by more where there would be too many; to be named by a person. */
export function defaultRanges(codes: readonly number[]): readonly ProposedRange[] {
  for (let size = 1000; ; size *= 10) {
    const blocks = [...new Set(codes.map((code) => Math.floor(code / size)))].sort((a, b) => a - b);
    if (blocks.length > MOST) continue;
    return blocks.map((block) => {
      const from = Math.max(1, block * size);
      const to = block * size + size - 1;
      return { from, to, name: `${from}–${to}` };
    });
  }
}
