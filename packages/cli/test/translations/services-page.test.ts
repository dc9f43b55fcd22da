import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { project } from '../support/project.js';

const ROOT = new URL('../../../../', import.meta.url);
const PAGE = readFileSync(new URL('docs/translation-services.md', ROOT), 'utf8');

const SERVICES = ['Weblate', 'Crowdin', 'Lokalise', 'Phrase', 'Transifex', 'Tolgee', 'POEditor'] as const;

interface Snippet {
  readonly heading: string;
  readonly language: string;
  readonly text: string;
}

const SNIPPETS: readonly Snippet[] = PAGE.split(/^## /m).flatMap((section) =>
  [...section.matchAll(/^```(\w+)\n(.*?)^```$/gms)].map(([, language = '', text = '']) => ({
    heading: section.slice(0, section.indexOf('\n')),
    language,
    text,
  })),
);

/** Reads a snippet as a program would; undefined for a language that is none of data. */
function read({ language, text }: Snippet): unknown {
  if (language === 'json') return JSON.parse(text);
  if (language === 'yaml') return parse(text, { uniqueKeys: true });
  return language === 'ini' ? readIni(text) : undefined;
}

function readIni(text: string): Readonly<Record<string, Readonly<Record<string, string>>>> {
  const sections: Record<string, Record<string, string>> = {};
  let section: Record<string, string> | undefined;
  for (const line of text.split('\n').filter((one) => one !== '')) {
    const [, name] = /^\[([^\]]+)\]$/.exec(line) ?? [];
    const [, key, value] = /^([a-z_]+) = ?(.*)$/.exec(line) ?? [];
    if (name !== undefined) {
      section = {};
      sections[name] = section;
    } else if (section !== undefined && key !== undefined && value !== undefined) section[key] = value;
    else throw new Error(`This is no INI: ${line}`);
  }
  return sections;
}

describe.each(SERVICES)('%s', (service) => {
  const own = SNIPPETS.filter(({ heading }) => heading === service);

  test('has a snippet, and every snippet of data is well-formed', () => {
    expect(own.length).toBeGreaterThan(0);
    const data = own.filter(({ language }) => language !== 'sh');
    expect(data.map(read).every((value) => typeof value === 'object' && value !== null)).toBe(true);
  });

  test('reads the copy of the source, and writes the locale files of this repository', () => {
    const paths = own.flatMap(({ text }) => text.match(/schemas\/locales[^\s"',]*/g) ?? []);
    expect(paths.some((path) => path.endsWith('/zh-CN.json'))).toBe(true);
    const { sourceLocale } = JSON.parse(readFileSync(new URL('schemas/catalog.json', ROOT), 'utf8'));
    const files = paths
      .map((path) => path.replace(/%\w+%|<\w+>|\{languageTag\}|\*/, 'de'))
      .filter((path) => !path.endsWith(`/${sourceLocale}.json`));
    expect(files.filter((path) => !existsSync(fileURLToPath(new URL(path, ROOT))))).toEqual([]);
  });
});

test('Lokalise knows the languages by the tags of the files', () => {
  const { sourceLocale } = JSON.parse(readFileSync(new URL('schemas/catalog.json', ROOT), 'utf8'));
  const section = PAGE.slice(PAGE.indexOf('## Lokalise'), PAGE.indexOf('## Phrase'));
  expect(section).toContain(`--lang-iso ${sourceLocale} `);
  const regional = readdirSync(new URL('schemas/locales', ROOT))
    .map((file) => file.replace('.json', ''))
    .filter((tag) => tag.includes('-'));
  expect(regional.filter((tag) => !section.includes(`\`${tag}\``))).toEqual([]);
});

test('every command of the page runs, in the order of the page', async () => {
  const here = project();
  const german = JSON.parse(here.read('locales/de.json'));
  delete german.USER_LOCKED;
  here.write('locales/de.json', `${JSON.stringify(german, null, 2)}\n`);
  here.write('draft.js', SNIPPETS.find(({ language }) => language === 'js')?.text ?? '');
  here.write('package.json', '{ "type": "module" }');
  const lines = SNIPPETS.flatMap(({ language, text }) => (language === 'sh' ? text.split('\n') : []));
  const inline = [...PAGE.matchAll(/`(error-contracts translations draft [^`]+)`/g)].map(([, line = '']) => line);
  const commands = [...lines.filter((line) => line.startsWith('error-contracts ')), ...inline];
  expect(commands.length).toBeGreaterThan(5);
  const codes = [];
  for (const command of commands) {
    const args = [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '').slice(1);
    codes.push([command, (await here.run(...args)).code]);
  }
  expect(codes).toEqual(commands.map((command) => [command, 0]));
});
