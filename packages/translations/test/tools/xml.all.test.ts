import { expect, test } from 'vitest';
import { backFrom, HARD, hardIn } from './texts.js';
import { workshop } from './tool.js';

for (const format of ['xliff', 'xliff2', 'resx', 'android'] as const) {
  test(`xmllint calls ${format} well-formed, and what it rewrites comes back without a loss`, (context) => {
    const { write, read, run } = workshop(context, ['xmllint'], 'libxml2-utils');
    write('de.xml', hardIn(format));
    expect(run('xmllint', '--noout', '--nonet', 'de.xml')).toEqual({ code: 0, output: '' });
    for (const options of [['--c14n'], ['--encode', 'UTF-8'], ['--encode', 'UTF-16']]) {
      expect(run('sh', '-c', `xmllint --nonet ${options.join(' ')} de.xml > back.xml`)).toMatchObject({ code: 0 });
      // Canonical XML has no comments, in which two of the formats keep what is done.
      const isBare = options[0] === '--c14n' && format === 'android';
      const { taken, diagnostics } = backFrom(format, read('back.xml'));
      expect(isBare ? [] : diagnostics).toEqual([]);
      expect(isBare ? [] : taken).toEqual([]);
    }
    expect(HARD.units.length).toBeGreaterThan(100);
  });
}
