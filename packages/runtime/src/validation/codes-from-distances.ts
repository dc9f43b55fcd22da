/** The codes of a list that holds the first one and then the distance from each to the next: short, and it compresses well. */
export function codesFromDistances(distances: readonly number[]): readonly number[] {
  let code = 0;
  return distances.map((distance) => {
    code += distance;
    return code;
  });
}
