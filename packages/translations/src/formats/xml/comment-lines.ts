/** Returns a comment of several lines. They come from `encodeLine`, so that none has two hyphens, which would end it. */
export function commentLines(lines: readonly string[], indentation: string): readonly string[] {
  return [`${indentation}<!--`, ...lines.map((line) => `${indentation}  ${line}`), `${indentation}-->`];
}
