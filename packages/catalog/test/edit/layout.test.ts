import { fuzzRuns } from '@error-contracts/vitest-config/fuzz';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addError } from '../../src/edit/add-error.js';
import type { Texts } from '../../src/edit/catalog-entries.js';
import { endError } from '../../src/edit/end-error.js';
import { renameError } from '../../src/edit/rename-error.js';
import type { JsonObject } from '../../src/json.js';
import type { Sources } from '../../src/read/read-sources.js';
import { catalogIn, sourcesOf } from './sources-of.js';

const NEW = { code: 15, message: 'B.', status: 409, domain: 'x', data: { max: { type: 'integer', description: 'M' } } };
const END = { since: '2', reason: 'Old.', replacedBy: 'A' };

describe('in a file that a machine wrote, an edit gives what the machine would write', () => {
  const machines: Record<string, (value: unknown) => string> = {
    'two spaces': (value) => JSON.stringify(value, null, 2),
    'four spaces': (value) => `${JSON.stringify(value, null, 4)}\n`,
    tabs: (value) => JSON.stringify(value, null, '\t'),
    'CRLF at the ends of lines': (value) => `${JSON.stringify(value, null, 2)}\n`.replaceAll('\n', '\r\n'),
    'one line': (value) => JSON.stringify(value),
  };
  const text = fc.string({ unit: 'grapheme' });
  const entry = fc.record({ message: text, causes: fc.array(text, { minLength: 1 }), source: fc.record({ text }) });
  const catalogs = fc.record({
    name: text,
    errors: fc.tuple(entry, entry).map(([a, c]) => ({ A: { code: 10, ...a }, C: { code: 20, ...c } })),
  });
  interface Edited {
    readonly errors: { readonly A: JsonObject; readonly C: JsonObject };
  }
  const edits: Record<string, [edit: (sources: Sources) => Texts, expected: (catalog: Edited) => JsonObject]> = {
    add: [(sources) => addError(sources, 'B', NEW), ({ errors: { A, C } }) => ({ A, B: NEW, C })],
    retire: [
      (sources) => endError(sources, 'C', 'retired', END),
      ({ errors: { A, C } }) => {
        const { source, ...before } = C;
        return { A, C: { ...before, retired: END, source: source ?? null } };
      },
    ],
    rename: [
      (sources) => renameError(sources, { from: 'A', to: 'Z', alias: true, keepCode: true }),
      ({ errors: { A, C } }) => {
        const { source, ...before } = A;
        return { Z: { ...before, aliases: ['A'], source: source ?? null }, C };
      },
    ],
  };
  const cases = Object.keys(machines).flatMap((machine) => Object.keys(edits).map((edit) => [machine, edit] as const));

  test.each(cases)('%s: %s', (machine, name) => {
    const print = machines[machine] ?? String;
    const [edit, expected] = edits[name] ?? [];
    fc.assert(
      fc.property(catalogs, (catalog) => {
        const texts = edit?.(sourcesOf(print(catalog)));
        expect(catalogIn(texts ?? new Map())).toBe(print({ ...catalog, errors: expected?.(catalog) }));
      }),
      fuzzRuns(),
    );
  });
});

describe('in a file that a person wrote', () => {
  const inline = `{
  "errors": {
    "A": { "code": 10, "message": "A." },
    "C": { "code": 20, "message": "C." }
  }
}
`;

  test('an entry among entries of one line is one line', () => {
    const { data: _, ...short } = NEW;
    expect(catalogIn(addError(sourcesOf(inline), 'B', short))).toBe(
      inline.replace('    "C"', '    "B": { "code": 15, "message": "B.", "status": 409, "domain": "x" },\n    "C"'),
    );
  });

  test('an entry among entries of one line gets several lines if one would be too long', () => {
    const lines = [
      '    "B": {',
      '      "code": 15,',
      '      "message": "B.",',
      '      "status": 409,',
      '      "domain": "x",',
      '      "data": { "max": { "type": "integer", "description": "M" } }',
      '    },',
    ];
    const long = { ...NEW, domain: 'x'.repeat(60) };
    const expected = inline.replace('    "C"', `${lines.join('\n').replace('"x"', `"${long.domain}"`)}\n    "C"`);
    expect(catalogIn(addError(sourcesOf(inline), 'B', long))).toBe(expected);
  });

  test('what is added to a line stays on it, or the line is expanded if it becomes too long', () => {
    const end = '"retired": { "since": "2", "reason": "Old.", "replacedBy": "A" }';
    expect(catalogIn(endError(sourcesOf(inline), 'C', 'retired', END))).toContain(
      `    "C": { "code": 20, "message": "C.", ${end} }\n`,
    );
    const message = 'C'.repeat(60);
    const long = sourcesOf(inline.replace('"C."', `"${message}"`));
    expect(catalogIn(endError(long, 'C', 'retired', END))).toContain(
      `    "C": {\n      "code": 20,\n      "message": "${message}",\n      ${end}\n    }\n`,
    );
  });

  test('odd layout stays odd beside an edit', () => {
    const odd = '{ "errors":\n  { "A" : { "code" : 10, "m": 1,\n      "status": 1 }\n  , "C" : { "code": 20 } } }';
    expect(catalogIn(renameError(sourcesOf(odd), { from: 'A', to: 'Z', alias: true, keepCode: true }))).toBe(
      odd.replace('"A"', '"Z"').replace('1 }\n  ,', '1,\n      "aliases": ["A"] }\n  ,'),
    );
  });

  test('the first entry of a catalogue', () => {
    for (const empty of ['{\n  "errors": {}\n}\n', '{\n  "errors": {\n  }\n}\n', '{"errors":{}}']) {
      const text = catalogIn(addError(sourcesOf(empty), 'B', NEW));
      expect(JSON.parse(text)).toEqual({ errors: { B: NEW } });
    }
  });
});
