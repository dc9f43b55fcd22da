/** Whether `npm run test:all` runs this test: it tries everything. */
export const isAll: boolean = process.env.TEST_ALL === '1';

/** Returns every case in `npm run test:all`. In `npm test` returns this many: the first one and others, spread evenly. */
export function someOf<Case>(cases: readonly Case[], most: number): readonly Case[] {
  if (isAll || most >= cases.length) return cases;
  const chosen = new Set(Array.from({ length: most }, (_, index) => Math.floor((index * cases.length) / most)));
  return cases.filter((_, index) => chosen.has(index));
}
