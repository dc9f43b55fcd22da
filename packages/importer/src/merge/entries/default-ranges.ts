/** A range of a catalogue. */
type ProposedRange = { readonly from: number; readonly to: number; readonly name: string };

/** The most ranges that a person would name. */
const MOST = 50;

/** Ranges of thousands that hold all codes, or larger ones if these would be too many. A person is to name them. */
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
