import { expect, test } from 'vitest';
import type { FormatId } from '../../src/formats/format-ids.js';
import { formats } from '../../src/formats/formats.js';
import type { ReadUnit } from '../../src/formats/translation-format.js';
import { latin1, transUnit, unit2, utf16, xliff, xliff2 } from './bad-input/bad-file.js';
import { rows, workbook } from './bad-input/bad-tables.js';

/** Reads a file without diagnostics. */
function read(format: FormatId, given: string | Uint8Array): readonly ReadUnit[] {
  const bytes = typeof given === 'string' ? new TextEncoder().encode(given) : given;
  const { units, diagnostics } = formats[format].read('file', bytes);
  expect(diagnostics).toEqual([]);
  return units;
}

/** Returns the only target of a file. */
function target(format: FormatId, given: string | Uint8Array): string | undefined {
  const units = read(format, given);
  expect(units).toHaveLength(1);
  return units[0]?.target;
}

test('XLIFF in UTF-16 with a byte order mark', () => {
  const text = xliff(transUnit('Grüße'), '<?xml version="1.0" encoding="UTF-16"?>');
  expect(target('xliff', utf16(text, 'le'))).toBe('Grüße');
  expect(target('xliff', utf16(text, 'be'))).toBe('Grüße');
});

test.each([
  ['the content of a native code', '<ph id="1">{max}</ph> Zeichen', '{max} Zeichen'],
  ['an equivalent', '<x id="1" equiv-text="{max}"/> Zeichen', '{max} Zeichen'],
  ['a mark of a reviewer', 'höchstens <mrk mtype="term">Zeichen</mrk>', 'höchstens Zeichen'],
  ['CDATA', '<![CDATA[a < b]]>', 'a < b'],
])('XLIFF 1.2 with %s', (_what, content, text) => {
  expect(target('xliff', xliff(transUnit(content)))).toBe(text);
});

test.each([
  ['original data', '<ph id="1" dataRef="d1"/> Zeichen', '{max} Zeichen'],
  ['an equivalent', '<ph id="1" equiv="{max}"/> Zeichen', '{max} Zeichen'],
  ['two ends', '<pc id="1" dataRefStart="d1" dataRefEnd="d2">a</pc>', '{max}a{/max}'],
  ['a character', 'a<cp hex="001B"/>b', 'a\u001bb'],
  ['marks', '<sm id="1"/>a<em startRef="1"/><mrk id="2">b</mrk>', 'ab'],
])('XLIFF 2.0 with %s', (_what, content, text) => {
  const data = '<originalData><data id="d1">{max}</data><data id="d2">{/max}</data></originalData>';
  expect(target('xliff2', xliff2(unit2(content, data)))).toBe(text);
});

test('a text of XLIFF 2 in several segments is as far as the last of them', () => {
  const unit = `<unit id="A"><segment state="final"><source>a.</source><target>b.</target></segment><ignorable><source> </source></ignorable><segment state="initial"><source>c.</source><target>d.</target></segment></unit>`;
  expect(read('xliff2', xliff2(unit))).toMatchObject([{ source: 'a. c.', target: 'b. d.', state: 'missing' }]);
});

test.each([
  ['new', undefined, 'missing'],
  ['needs-adaptation', undefined, 'draft'],
  ['needs-review-translation', undefined, 'stale'],
  ['signed-off', undefined, 'reviewed'],
  ['x-own', undefined, undefined],
  [undefined, 'yes', 'reviewed'],
  [undefined, undefined, undefined],
])('the state %s of XLIFF 1.2, approved %s, is %s', (state, approved, expected) => {
  const unit = `<trans-unit id="A"${approved ? ` approved="${approved}"` : ''}><source>a</source><target${state ? ` state="${state}"` : ''}>b</target></trans-unit>`;
  expect(read('xliff', xliff(unit))[0]?.state).toBe(expected);
});

test('PO: plural rules do not matter, obsolete entries are none, fuzzy is not done', () => {
  const po = `msgid ""
msgstr "Content-Type: text/plain; charset=UTF-8\\n"
"Plural-Forms: nplurals=3; plural=n;\\n"

# first note
#  second note
#: file.c:3
#, fuzzy, no-c-format
#| msgid "before"
msgctxt "A"
msgid "a"
msgstr ""
"zwei "
"Teile\\n\\011\\x41\\""

#, fuzzy
msgctxt "B"
msgid "b"
msgstr "draft"

#~ msgctxt "C"
#~ msgid "c"
#~ msgstr "old"
`;
  expect(read('po', po)).toMatchObject([
    {
      name: 'A',
      target: 'zwei Teile\n\tA"',
      state: 'stale',
      previousSource: 'before',
      notes: ['first note', 'second note'],
    },
    { name: 'B', target: 'draft', state: 'draft' },
  ]);
});

test('PO as msgcat --escape writes it: numbers are bytes of UTF-8', () => {
  const entry = 'msgctxt "A"\nmsgid "a"\nmsgstr "Gr\\303\\274\\xC3\\x9Fe \\360\\237\\230\\200\\042"\n';
  expect(target('po', entry)).toBe('Grüße 😀"');
});

test('a string of PO may be as long as the file', () => {
  const long = 'a'.repeat(10_000_000);
  expect(target('po', `msgctxt "A"\nmsgid "a"\nmsgstr "${long}"\n`) === long).toBe(true);
});

test('a target of an extension of XLIFF is none', () => {
  const unit = transUnit('b').replace('<target>', '<q:target xmlns:q="urn:q">c</q:target><target>');
  expect(target('xliff', xliff(unit))).toBe('b');
});

test.each([
  ['semicolons', 'name;target (de)\r\nA;a, b\r\n'],
  ['tabs', 'name\ttarget (de)\nA\ta, b'],
  ['the line of Excel', 'sep=;\nname;target (de)\nA;"a, b"\n'],
  ['further columns in another order', 'who,target,name\nme,"a, b",A\n'],
])('CSV with %s', (_what, text) => {
  expect(target('csv', text)).toBe('a, b');
});

test('a cell of CSV keeps its line breaks, and an apostrophe that a person typed', () => {
  expect(read('csv', 'name,target\nA,"a\nb\r\n""c"""\nB,\'s war so\n')).toMatchObject([
    { target: 'a\nb\r\n"c"', line: 2, column: 3 },
    { target: "'s war so", line: 5, column: 3 },
  ]);
});

test('no cell of CSV begins like a formula, and each comes back', () => {
  for (const text of ['=1+1', '+49', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1', "'=1", "''=1", "'a", "'"]) {
    const unit = {
      name: 'A',
      source: text,
      target: text,
      state: 'final',
      previousSource: undefined,
      notes: [],
    } as const;
    const context = {
      code: 1,
      status: 400,
      domain: 'a',
      comment: text,
      maxLength: undefined,
      parameters: [],
      terms: [],
      causes: [],
    };
    const written = String(
      formats.csv.write({ sourceLocale: 'en', locale: 'de', catalog: 'a', units: [{ ...unit, context }] }),
    );
    expect(written).not.toMatch(/(^|[,\n])"?[=+\-@\t\r＝]/);
    expect(read('csv', written)).toMatchObject([{ source: text, target: text }]);
  }
});

test('a workbook as Excel saves it: shared strings, runs, numbers, missing cells', () => {
  const sheet = rows(['name', 'source', 'target (de)'], ['A', '<v>7</v>'], ['B'])
    .replace('<c r="A2" t="inlineStr"><is><t>A</t></is></c>', '<c r="A2" t="s"><v>0</v></c>')
    .replace('</row><row r="3">', '<c r="C2" t="s"><v>1</v></c></row><row r="3">');
  const strings =
    '<sst><si><t>A</t></si><si><r><t>Gr</t></r><r><rPr><b/></rPr><t>üße_x000D_</t></r><rPh><t>x</t></rPh></si></sst>';
  expect(read('xlsx', workbook(sheet, { 'xl/sharedStrings.xml': strings }))).toMatchObject([
    { name: 'A', source: '7', target: 'Grüße\r', line: 2, column: 3 },
    { name: 'B', target: undefined, line: 3 },
  ]);
});

test('.strings in UTF-16, with names and comments of both kinds', () => {
  const text = '// a\nA = "Gr\\U00fc\\u00dfe \\"x\\"\\n";\n/* b */ "B" = b ;';
  expect(read('strings', utf16(text))).toMatchObject([{ target: 'Grüße "x"\n' }, { name: 'B', target: 'b' }]);
});

test.each([
  ['spaces', '\n  a \n  b ', 'a b'],
  ['quotes', '"  a  "', '  a  '],
  ['escapes', "\\u0020It\\'s \\@me\\n\\u00e9", " It's @me\né"],
  ['a marked placeholder', '<xliff:g id="max" example="3">{max}</xliff:g> Zeichen', '{max} Zeichen'],
  ['CDATA', "<![CDATA[<b> isn\\'t]]>", "<b> isn't"],
])('strings.xml with %s', (_what, content, text) => {
  const head = '<resources xmlns:xliff="urn:oasis:names:tc:xliff:document:1.2">';
  expect(target('android', `${head}<string name="A">${content}</string></resources>`)).toBe(text);
});

test.each([
  ['ISO 8859-1', latin1('A=Gr\u00fc\u00dfe\n'), 'Grüße'],
  ['a line that goes on', 'A : Gr\\u00fc\\\n   \\u00dfe\n', 'Grüße'],
  ['a value after a space', '! x\n  A   Grüße\n', 'Grüße'],
])('.properties with %s', (_what, text, expected) => {
  expect(target('properties', text)).toBe(expected);
});
