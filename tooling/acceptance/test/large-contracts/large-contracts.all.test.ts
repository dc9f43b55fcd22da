import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { consumerTools } from '../downloads/consumer-tools.js';
import { run } from '../repository.js';
import { rightModules, wrongModules } from './consumer-modules.js';
import { largeProject, removeProject, write } from './large-project.js';

const CODES = 5_000;
const { typescript56 } = await consumerTools();
const typescript7 = join(dirname(fileURLToPath(import.meta.resolve('typescript/package.json'))), 'bin/tsc');
const envelopes = {
  flat: { code: 'code', message: 'message', data: 'data' },
  nested: { code: '/error/code', message: '/error/message', data: '/error/details' },
};

describe.each(Object.entries(envelopes))('a contract of 5,000 codes in a %s envelope', (_, envelope) => {
  let folder = '';
  beforeAll(async () => {
    folder = await largeProject(CODES, envelope);
    const modules = Object.entries(rightModules(CODES));
    const mistakes = wrongModules(CODES).map(({ file, code }) => [file, code] as const);
    for (const [path, text] of [...modules, ...mistakes]) write(folder, path, text);
  });
  afterAll(() => removeProject(folder));

  describe.each([
    ['TypeScript 7', typescript7],
    ['TypeScript 5.6', typescript56],
  ])('with %s', (_version, compiler) => {
    test('every error in a match, a switch and a throw, and narrowing, compile', () => {
      const { code, stdout } = compile(compiler, Object.keys(rightModules(CODES)));
      expect([stdout, code]).toEqual(['', 0]);
    });

    test('each mistake is refused by its name', () => {
      const wrong = wrongModules(CODES);
      const { stdout } = compile(
        compiler,
        wrong.map(({ file }) => file),
      );
      const refusals = stdout.split(/\n(?=\S)/).filter((text) => text.trim() !== '');
      for (const { file, says } of wrong) {
        expect(refusals.filter((text) => text.startsWith(file))).toEqual([expect.stringContaining(says)]);
      }
      expect(refusals).toHaveLength(wrong.length);
    });
  });

  function compile(compiler: string, files: readonly string[]) {
    const compilerOptions = {
      noEmit: true,
      strict: true,
      target: 'es2022',
      lib: ['es2022', 'dom'],
      module: 'nodenext',
      skipLibCheck: true,
      types: [],
    };
    write(folder, 'tsconfig.json', JSON.stringify({ compilerOptions, files }));
    return run(process.execPath, [compiler, '--pretty', 'false', '-p', folder], folder);
  }
});
