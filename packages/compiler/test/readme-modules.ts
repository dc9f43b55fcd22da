import { readFileSync } from 'node:fs';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

/** The lines of the README outside of its examples. */
export const readmeLines: readonly string[] = readme.replace(/^```[\s\S]*?^```$/gm, '').split('\n');

/** Returns the example of the README that is a module of this name. */
export function readmeModule(name: string): string {
  const [, code] = readme.split(`\`\`\`ts ${name}\n`);
  if (code === undefined) throw new Error(`The README has no example ${name}`);
  return code.slice(0, code.indexOf('```'));
}
