/** Returns a comment of several lines, none of which ends it. */
export function commentLines(lines: readonly string[], indentation: string): readonly string[] {
  return [
    `${indentation}<!--`,
    // Only lines of context can have two hyphens: those that are read back have them escaped.
    ...lines.map((line) => `${indentation}  ${line.replaceAll('--', '- -').replace(/-$/, '- ')}`),
    `${indentation}-->`,
  ];
}
