import { type BadFile, unit2, xliff2 } from './bad-file.js';

const SUPPORTED = 'exchange-files-are-supported';
const UNIQUE = 'exchange-names-are-unique';

/** XLIFF 2 that is not taken. */
export const badXliff2: readonly BadFile[] = [
  {
    what: 'two translations of one segment',
    format: 'xliff2',
    bytes: xliff2(unit2('x').replace('</target>', '</target>\n<target>y</target>')),
    rule: SUPPORTED,
    line: 3,
    message: 'The text of A has a second <target>',
  },
  {
    what: 'a source of XLIFF 2 with such a code',
    format: 'xliff2',
    bytes: xliff2(unit2('x').replace('>a<', '>a <ph id="1"/><')),
    rule: SUPPORTED,
    line: 2,
    message: 'The source of A has <ph>',
  },
  {
    what: 'a text of which one segment is translated',
    format: 'xliff2',
    bytes: xliff2(unit2('x').replace('</unit>', '\n<segment><source> b</source></segment></unit>')),
    rule: SUPPORTED,
    line: 3,
    message: 'A segment of A has no translation.',
  },
  {
    what: 'an external entity',
    format: 'xliff2',
    bytes: `<!DOCTYPE xliff [<!ENTITY x SYSTEM "file:///etc/passwd">]>\n${xliff2(unit2('&x;'))}`,
    rule: SUPPORTED,
    line: 1,
    message: 'The file has a document type',
  },
  {
    what: 'version 2.2',
    format: 'xliff2',
    bytes: xliff2(unit2('a'), '2.2', 'urn:oasis:names:tc:xliff:document:2.2'),
    rule: SUPPORTED,
    line: 1,
    message: 'This is XLIFF 2.2, not 2.0.',
  },
  {
    what: 'another document',
    format: 'xliff2',
    bytes: '<html/>',
    rule: SUPPORTED,
    line: 1,
    message: 'This is <html>, not XLIFF.',
  },
  {
    what: 'a text without an id',
    format: 'xliff2',
    bytes: xliff2(`<unit><segment><source>a</source></segment></unit>\n${unit2('b')}`),
    rule: UNIQUE,
    line: 2,
    message: 'A text has no id',
    taken: ['A'],
  },
  {
    what: 'markup around a text',
    format: 'xliff2',
    bytes: xliff2(unit2('<pc id="1">bold</pc>')),
    rule: SUPPORTED,
    line: 2,
    message: 'The translation of A has <pc>',
  },
  {
    what: 'a placeholder of unknown text',
    format: 'xliff2',
    bytes: xliff2(unit2('at most <ph id="1" dataRef="d7"/>')),
    rule: SUPPORTED,
    line: 2,
    message: 'The translation of A has <ph>',
  },
  {
    what: 'a character that there is not',
    format: 'xliff2',
    bytes: xliff2(unit2('<cp hex="110000"/>')),
    rule: SUPPORTED,
    line: 2,
    message: 'The translation of A has <cp>',
  },
];
