import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { someOf } from '@error-contracts/vitest-config/some-of';
import { describe, expect, test } from 'vitest';
import { keys, runOnTerminal, type Step } from '../support/on-terminal.js';
import { treeOf } from '../support/tree-of.js';
import { newProject } from './new-project.js';

describe('at a terminal', () => {
  const { enter, interrupt } = keys;
  const steps: readonly Step[] = [
    ['In which language', `ger`],
    ['● de German', enter],
    ['Which translations', enter],
    ['What answers with the errors?', enter],
    ['What shows them?', `Reac`],
    ['● React', enter],
    ['Add a check for GitHub Actions?', enter],
    ['Write this?', enter],
  ];
  const files = { 'package.json': { name: 'shop', type: 'module', dependencies: { fastify: '5' } }, '.git/HEAD': '' };

  test('it asks, shows what it will do, and does it', async () => {
    const project = newProject(files);
    const { code, shown } = await runOnTerminal(['init'], project.folder, steps);
    expect(code, shown).toBe(0);
    expect(shown).toContain('+  "devDependencies"');
    expect(project.json('schemas/catalog.json').sourceLocale).toBe('de');
    for (const file of [
      'schemas/locales/en.json',
      'src/errors/fastify.js',
      'src/errors/error-text.jsx',
      '.github/workflows/error-contracts.yml',
    ])
      expect(project.read(file)).not.toBe('');
  });

  const questions = steps.flatMap(([shown], index) => (shown.startsWith('●') ? [] : [[shown, index] as const]));
  test.each(someOf(questions, 2))('Ctrl-C at "%s" writes nothing', async (shown, index) => {
    const project = newProject(files);
    const before = treeOf(project.folder);
    const ran = await runOnTerminal(['init'], project.folder, [...steps.slice(0, index), [shown, interrupt]]);
    expect(ran.code, ran.shown).toBe(130);
    expect(ran.shown).toContain('Stopped. Nothing was written.');
    expect(treeOf(project.folder)).toEqual(before);
  });

  test('the package of a workspace is asked for', async () => {
    const project = newProject({
      'package.json': { workspaces: ['apps/*'] },
      'apps/api/package.json': {},
      'apps/web/package.json': {},
    });
    const { code, shown } = await runOnTerminal(
      ['init', '--languages', 'en', '--server', 'node', '--client', 'none'],
      project.folder,
      [
        ['Which package gets the errors?', 'we'],
        ['● apps/web', enter],
        ['Write this?', enter],
      ],
    );
    expect(code, shown).toBe(0);
    expect(readFileSync(join(project.folder, 'apps/web/schemas/catalog.json'), 'utf8')).toContain('"REQUEST_FAILED"');
  });

  test.each([
    ['Enter makes it', enter, 0],
    ['Ctrl-C makes nothing', interrupt, 130],
  ])('a template asks for languages and shows its files: %s', async (_, key, expected) => {
    const project = newProject();
    const args = ['init', 'new', '--template', 'monorepo', '--scope', '@acme'];
    const { code, shown } = await runOnTerminal(args, project.folder, [
      ['In which language', enter],
      ['Which translations', `de${enter}`],
      ['Write this?', key],
    ]);
    expect(code, shown).toBe(expected);
    expect(shown).toContain('new/apps/api/src/main.ts');
    const files = Object.keys(treeOf(project.folder));
    expect(files.includes('new/schemas/locales/de.json')).toBe(expected === 0);
    if (expected !== 0) expect(files).toEqual([]);
  });
});
