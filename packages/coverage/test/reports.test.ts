import { describe, expect, test } from 'vitest';
import {
  type Coverage,
  coverageHtml,
  coverageJson,
  coverageLcov,
  coverageText,
  rateCoverage,
  readFolder,
} from '../src/index.js';
import { coverageOf, folderWith, HEADER, line, openCatalog, SHOP } from './support/shop.js';

const same = (text: string): string => text;
const paint = { bold: same, dim: same, green: same, yellow: same, red: same };
const waivers = new Map([['PASSWORD_WRONG', { reason: 'Only the old gateway sends it.', expires: '9999-12-31' }]]);
const lines = [
  line('asserted', 'USER_UNKNOWN', 1001, { locale: 'en' }),
  line('asserted', 'ORDER_TOO_LARGE', 2002, { data: [], operation: 'order' }),
  line('emitted', 'ORDER_LOCKED', 2001, { operation: 'getOrder' }),
];

/** Returns where each entry stands in the catalogue of the tests. */
function linesOf(name: string): readonly number[] {
  const all = JSON.stringify(SHOP, null, 2).split('\n');
  const first = all.indexOf(`    "${name}": {`);
  const last = all.findIndex((text, index) => index > first && /^ {4}\},?$/.test(text));
  return Array.from({ length: last - first + 1 }, (_, index) => first + 1 + index);
}

describe('LCOV', () => {
  test('has the lines of each entry, entries as functions, optional parameters as branches', async () => {
    const lcov = coverageLcov(await coverageOf(lines, { waivers }))
      .trimEnd()
      .split('\n');
    expect(lcov.slice(0, 2)).toEqual(['TN:', 'SF:catalog.json']);
    expect(lcov.at(-1)).toBe('end_of_record');
    const found = lcov.flatMap((text) => [.../^DA:(\d+),(\d+)$/g[Symbol.matchAll](text)]);
    const hits = new Map(found.map(([, at, hit]) => [Number(at), Number(hit)]));
    for (const at of [...linesOf('USER_UNKNOWN'), ...linesOf('ORDER_TOO_LARGE')]) expect(hits.get(at)).toBe(1);
    for (const at of [...linesOf('SIGN_IN_UNKNOWN'), ...linesOf('ORDER_LOCKED')]) expect(hits.get(at)).toBe(0);
    // What is waived or retired is no code.
    for (const at of [...linesOf('PASSWORD_WRONG'), ...linesOf('ORDER_GONE')]) expect(hits.has(at)).toBe(false);
    expect(lcov).toContain(`LF:${hits.size}`);
    expect(lcov).toContain(`LH:${[...hits.values()].filter((hit) => hit === 1).length}`);
    const [first] = linesOf('ORDER_TOO_LARGE');
    expect(lcov).toEqual(
      expect.arrayContaining([`FN:${first},ORDER_TOO_LARGE`, 'FNDA:1,ORDER_TOO_LARGE', 'FNDA:0,ORDER_LOCKED']),
    );
    expect(lcov).toEqual(
      expect.arrayContaining(['FNF:4', 'FNH:2', `BRDA:${first},0,0,0`, `BRDA:${first},0,1,1`, 'BRF:2', 'BRH:1']),
    );
  });

  test('has a record for each file that the catalogue includes', async () => {
    const { USER_UNKNOWN, ORDER_LOCKED } = SHOP.errors;
    const folder = folderWith({
      'catalog.json': JSON.stringify({ ...SHOP, include: ['errors/*.json'], errors: { USER_UNKNOWN } }, null, 2),
      'errors/orders.json': `${JSON.stringify({ errors: { ORDER_LOCKED } }, null, 2)}\n`,
      'seen/1.jsonl': `${HEADER}\n${line('asserted', 'ORDER_LOCKED', 2001)}\n`,
    });
    const catalog = await openCatalog(folder);
    const lcov = coverageLcov(rateCoverage(catalog, readFolder(`${folder}/seen`, catalog), { waivers: new Map() }));
    const records = lcov.split('end_of_record\n').map((record) => record.split('\n').slice(1));
    expect(records.map(([file]) => file)).toEqual(['SF:catalog.json', 'SF:errors/orders.json', undefined]);
    expect(records[0]).toContain('FNDA:0,USER_UNKNOWN');
    expect(records[1]).toEqual(
      expect.arrayContaining(['FN:3,ORDER_LOCKED', 'FNDA:1,ORDER_LOCKED', 'DA:3,1', 'DA:11,1']),
    );
    expect(records[1]?.join()).not.toContain('DA:12');
  });
});

describe('the page', () => {
  const text = '<script>alert(1)</script>"\'&\u202e\u0000';
  const hostile = async (): Promise<Coverage> => {
    const { errors, ...coverage } = await coverageOf(lines, { waivers });
    const [error] = errors;
    if (error === undefined) throw new Error('There is no error.');
    const spoilt = {
      ...error,
      ...{ name: text, code: text, state: 'waived' as const, waiver: { reason: text, expires: text } },
      ...{ place: { ...error.place, file: text }, locales: new Map([[text, 'asserted' as const]]) },
      ...{ operations: new Map([[text, 'asserted' as const]]) },
      parameters: [{ name: text, present: 'asserted' as const, absent: 'never' as const }],
    };
    const group = { name: text, counts: coverage.counts, total: 1 };
    return { ...coverage, catalog: text, errors: [spoilt], domains: [group], locales: [group] };
  };
  const diagnostic = {
    rule: text,
    severity: 'error',
    file: text,
    line: 1,
    column: 1,
    message: text,
    help: text,
  } as const;

  test('no text becomes markup, whatever it is', async () => {
    const page = coverageHtml(await hostile(), [diagnostic]);
    expect(page).not.toMatch(/<script|\u202e|\u0000/);
    expect(page).toContain('&#60;script&#62;alert(1)&#60;/script&#62;');
    // Nothing ends an attribute: each quote belongs to the template.
    expect(page).not.toMatch(/"'&/);
  });

  test('stands for itself: no script, no address, and a policy that allows only its style', async () => {
    const page = coverageHtml(await coverageOf(lines), []);
    expect(page).not.toMatch(/<script|https?:|url\(|@import|\son\w+=|\sstyle=/);
    expect(page).toMatch(/content="default-src &#39;none&#39;; style-src &#39;sha256-[A-Za-z0-9+/]+=&#39;/);
  });

  test('has every error with its state, and the table of domains', async () => {
    const page = coverageHtml(await coverageOf(lines, { waivers, threshold: 90 }), []);
    for (const [name, state] of [
      ['USER_UNKNOWN', 'asserted'],
      ['PASSWORD_WRONG', 'waived'],
      ['SIGN_IN_UNKNOWN', 'never'],
      ['ORDER_LOCKED', 'emitted'],
    ]) {
      expect(page).toContain(`<tr data-state="${state}"><th scope="row"><code>${name}</code>`);
    }
    expect(page).toContain('<strong>50 %</strong> of the errors are asserted: 2 of\n4, 90 % demanded.');
    expect(page).toContain('<td class="number">1001</td>');
    expect(page).toContain('until 9999-12-31: Only the old gateway sends it.');
  });
});

test('on the page, codes that are texts begin under each other', async () => {
  const { errors, ...coverage } = await coverageOf(lines);
  const page = coverageHtml({ ...coverage, errors: errors.map((error) => ({ ...error, code: error.name })) }, []);
  expect(page).toContain('<td>ORDER_LOCKED</td>');
  expect(page).toContain('<th scope="col">code</th>');
});

describe('the text', () => {
  test('names ten errors of a state, and all if asked', async () => {
    const some = coverageText(await coverageOf(lines), { paint });
    expect(some).toContain('shop: 2 of 5 errors asserted (40 %)');
    expect(some).toContain('only emitted (1)\n  ORDER_LOCKED  2001  catalog.json:');
    expect(some).toContain('  getOrder');
    expect(some).toContain('parameters');
  });

  test('names the optional parameters that no test asserts', async () => {
    const seen = (...more: readonly string[]) =>
      coverageOf(more).then((coverage) => coverageText(coverage, { paint }).split('optional parameters')[1]);
    const withMax = line('asserted', 'ORDER_TOO_LARGE', 2002, { data: ['max'] });
    const without = line('asserted', 'ORDER_TOO_LARGE', 2002, { data: [] });
    expect(await seen(withMax)).toMatch(
      /^ not asserted \(1\)\n {2}ORDER_TOO_LARGE without max {2}catalog\.json:\d+\n$/,
    );
    expect(await seen(withMax.replace('asserted', 'emitted'), without)).toContain('with max, only emitted  catalog');
    expect(await seen(withMax, without)).toBeUndefined();
    expect(await seen()).toBeUndefined();
  });

  test('a bar shows each part that is not empty, and has one width', async () => {
    const text = coverageText(await coverageOf(lines), { paint });
    const bars = text.match(/[█▒░]{2,}/g) ?? [];
    expect(bars.length).toBeGreaterThan(2);
    expect(new Set(bars.map(({ length }) => length))).toEqual(new Set([20]));
  });
});

test('the JSON says what the coverage is, and rounds down', async () => {
  const report = JSON.parse(coverageJson(await coverageOf(lines.slice(0, 1), { waivers: new Map() }), []));
  expect(report).toMatchObject({ ok: true, catalog: 'shop', asserted: 1, total: 5, percent: 20 });
  expect(report.errors.find(({ name }: { readonly name: string }) => name === 'ORDER_TOO_LARGE')).toMatchObject({
    parameters: [{ name: 'max', present: 'never', absent: 'never' }],
  });
});
