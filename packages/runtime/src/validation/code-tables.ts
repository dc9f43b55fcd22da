/** The codes of a list that holds the first one and then the distance from each to the next: short, and it compresses well. */
export function codesFromDistances(distances: readonly number[]): readonly number[] {
  let code = 0;
  return distances.map((distance) => {
    code += distance;
    return code;
  });
}

/** A table from codes to the index of the group that lists the code; a code that no group lists has -1. */
export function groupByCode<Code>(
  codes: readonly Code[],
  groups: readonly (readonly Code[])[],
): ReadonlyMap<Code, number> {
  const table = new Map(codes.map((code) => [code, -1]));
  for (const [index, group] of groups.entries()) for (const code of group) table.set(code, index);
  return table;
}
