/** Returns the examples of a help, as lines for a shell. */
export function exampleLines(help: string): readonly string[] {
  const from = help.indexOf('Examples:\n');
  const block = help.slice(from).replace(/ \\\n\s+/g, ' ');
  return [...block.matchAll(/^ {2}(.*\berror-contracts .*)$/gm)].map(([, line = '']) => line);
}
