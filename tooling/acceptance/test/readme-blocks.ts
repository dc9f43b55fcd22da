import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './repository.js';

const readme = readFileSync(join(root, 'README.md'), 'utf8');
const blocks = [...readme.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(([, language = '', text = '']) => ({
  language,
  text,
}));

/** The languages of the code blocks of the README, one for each block. */
export const languages: readonly string[] = blocks.map(({ language }) => language);

/** Returns the texts of the code blocks of the README in a language. */
export function blocksIn(language: string): string[] {
  return blocks.filter((block) => block.language === language).map(({ text }) => text);
}
