/** Returns the codes of a list that has the first code and then the distances to the next: it compresses well. */
export function codesFromDistances(distances: readonly number[]): readonly number[] {
  let code = 0;
  return distances.map((distance) => {
    code += distance;
    return code;
  });
}
