import { expect, test } from 'vitest';
import { formats } from '../../src/formats/formats.js';
import { german, imported, unit } from '../exchange/exchange.js';
import { backFrom, HARD, hardIn } from './texts.js';
import { workshop } from './tool.js';

test('msgfmt -c accepts the PO, and its catalogue has every finished text', (context) => {
  const { write, read, run } = workshop(context, ['msgfmt', 'msgunfmt'], 'gettext');
  write('de.po', hardIn('po'));
  expect(run('msgfmt', '-c', '-o', 'de.mo', 'de.po')).toMatchObject({ code: 0 });
  expect(run('msgunfmt', '-o', 'back.po', 'de.mo')).toMatchObject({ code: 0 });
  const back = new Map(formats.po.read('back.po', read('back.po')).units.map(({ name, target }) => [name, target]));
  const finished = HARD.units.filter(({ state }) => ['translated', 'reviewed', 'final'].includes(state));
  expect(finished.length).toBeGreaterThan(50);
  expect(Object.fromEntries(back)).toEqual(Object.fromEntries(finished.map(({ name, target }) => [name, target])));
});

const REWRITERS = { msgcat: [], msgattrib: [], msgconv: ['--to-code=UTF-8'], msgmerge: ['-q', 'de.po'] };

for (const [program, options] of Object.entries(REWRITERS)) {
  test(`${program} rewrites the PO without a loss`, (context) => {
    const { write, read, run } = workshop(context, [program], 'gettext');
    write('de.po', hardIn('po'));
    expect(run(program, ...options, 'de.po', '-o', 'back.po')).toMatchObject({ code: 0 });
    expect(backFrom('po', read('back.po'))).toMatchObject({
      taken: [],
      diagnostics: [],
      untranslated: HARD.units.length / 6,
    });
  });
}

test('msgmerge makes an edited source fuzzy; its file is taken when somebody has confirmed it', (context) => {
  const { write, read, run } = workshop(context, ['msgmerge'], 'gettext');
  const now = german(unit('A', { source: 'The user cannot be found here.' }), unit('B'));
  write('old.po', formats.po.write(german(unit('A', { source: 'The user cannot be found.' }), unit('B'))));
  write(
    'new.po',
    formats.po.write({ ...now, units: now.units.map((one) => ({ ...one, target: undefined, state: 'missing' })) }),
  );
  expect(run('msgmerge', '-q', '--previous', '-o', 'merged.po', 'old.po', 'new.po')).toMatchObject({ code: 0 });
  const merged = read('merged.po');
  expect(formats.po.read('merged.po', merged).units).toMatchObject([
    { name: 'A', state: 'stale', previousSource: 'The user cannot be found.' },
    { name: 'B', state: 'translated' },
  ]);
  const stale = german(unit('A', { source: 'The user cannot be found here.', state: 'stale' }), unit('B'));
  expect(imported(stale, merged, 'po')).toMatchObject({ taken: [], diagnostics: [], same: 2 });
  const confirmed = Buffer.from(merged.toString().replace('#, fuzzy\n', ''));
  expect(imported(stale, confirmed, 'po').taken).toMatchObject([{ name: 'A', after: { state: 'translated' } }]);
});

test('what they refuse, we refuse too', (context) => {
  const { write, run } = workshop(context, ['msgfmt'], 'gettext');
  const cut = String(hardIn('po')).slice(0, -20);
  write('cut.po', cut);
  expect(run('msgfmt', '-o', '/dev/null', 'cut.po').code).not.toBe(0);
  expect(backFrom('po', Buffer.from(cut)).diagnostics).toHaveLength(1);
});
