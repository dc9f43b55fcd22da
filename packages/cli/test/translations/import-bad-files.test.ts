import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { treeOf } from '../support/tree-of.js';
import { shop, translations } from './shop.js';

test('a table that a program misread says how to open it', async () => {
  const { run, write } = shop();
  write('de.csv', 'ï»¿name,target (de)\nCARD_EXPIRED,GÃ¼ltig.\n');
  const { stdout } = await run(...translations('import', 'de.csv', '--locale', 'de'));
  expect(stdout).toContain('Open the export anew as UTF-8');
});

describe('a bad file', () => {
  test.each([
    ['that is not there', 'de.xlf', undefined, 'files-are-readable'],
    ['in another language', 'fr.xlf', 'fr', 'exchange-files-fit-the-language'],
    [
      'with a document type',
      'de.xlf',
      '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a/>',
      'exchange-files-are-supported',
    ],
  ])('%s changes nothing', async (_what, path, content, rule) => {
    const given = shop();
    const { run, folder, write } = given;
    if (content === 'fr') await run(...translations('export', '--locale', 'fr', '--out', path));
    else if (content !== undefined) write(path, content);
    const before = treeOf(folder);
    const { code, stdout } = await run(...translations('import', path, '--locale', 'de', '--write'));
    expect(code).toBe(1);
    expect(stdout).toContain(rule);
    expect(treeOf(folder)).toEqual(before);
  });

  test('of 100 MB is not read', async () => {
    const { run, folder } = shop();
    writeFileSync(join(folder, 'de.po'), Buffer.alloc(100_000_000, 'a'));
    const { code, stdout } = await run(...translations('import', 'de.po'));
    expect(code).toBe(1);
    expect(stdout).toContain('de.po:1:1 error The file has more than 32 MB.');
  });
});
