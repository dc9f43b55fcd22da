import { readAndroid } from './android/read-android.js';
import { writeAndroid } from './android/write-android.js';
import { readArb } from './arb/read-arb.js';
import { writeArb } from './arb/write-arb.js';
import { readCsv } from './csv/read-csv.js';
import { writeCsv } from './csv/write-csv.js';
import type { FormatId } from './format-ids.js';
import { readFlatJson } from './json/read-flat-json.js';
import { writeFlatJson } from './json/write-flat-json.js';
import { readPo } from './po/read-po.js';
import { writePo } from './po/write-po.js';
import { readProperties } from './properties/read-properties.js';
import { writeProperties } from './properties/write-properties.js';
import { readResx } from './resx/read-resx.js';
import { writeResx } from './resx/write-resx.js';
import { readStrings } from './strings/read-strings.js';
import { writeStrings } from './strings/write-strings.js';
import { notInPo, notInUtf8, notInXml, nulIn, tooLongForCell } from './text/unholdable.js';
import type { TranslationFormat } from './translation-format.js';
import { readXliff } from './xliff/read-xliff.js';
import { writeXliff } from './xliff/write-xliff.js';
import { readXliff2 } from './xliff2/read-xliff2.js';
import { writeXliff2 } from './xliff2/write-xliff2.js';
import { readXlsx } from './xlsx/read-xlsx.js';
import { writeXlsx } from './xlsx/write-xlsx.js';

const EVERYTHING = { source: 'yes', state: 'yes', previousSource: 'yes', notes: 'yes', context: 'yes' } as const;

const IN_COMMENTS = {
  source: 'comment',
  state: 'comment',
  previousSource: 'comment',
  notes: 'comment',
  context: 'comment',
} as const;

/** Every format that is written and read, by its name. */
export const formats: Readonly<Record<FormatId, TranslationFormat>> = {
  xliff: {
    title: 'XLIFF 1.2',
    endings: ['.xlf', '.xliff'],
    stateKeeper: 'tool',
    holds: EVERYTHING,
    unholdable: notInXml,
    write: writeXliff,
    read: readXliff,
  },
  xliff2: {
    title: 'XLIFF 2.0',
    endings: ['.xlf', '.xliff'],
    stateKeeper: 'tool',
    holds: EVERYTHING,
    unholdable: notInXml,
    write: writeXliff2,
    read: readXliff2,
  },
  po: {
    title: 'gettext PO',
    endings: ['.po'],
    stateKeeper: 'tool',
    holds: EVERYTHING,
    unholdable: notInPo,
    write: writePo,
    read: readPo,
  },
  csv: {
    title: 'CSV',
    endings: ['.csv', '.tsv'],
    stateKeeper: 'hand',
    holds: EVERYTHING,
    unholdable: (text) => notInUtf8(text) ?? tooLongForCell(text),
    write: writeCsv,
    read: readCsv,
  },
  xlsx: {
    title: 'Excel workbook',
    endings: ['.xlsx'],
    stateKeeper: 'hand',
    holds: EVERYTHING,
    unholdable: (text) => notInXml(text) ?? tooLongForCell(text),
    write: writeXlsx,
    read: readXlsx,
  },
  json: {
    title: 'flat JSON',
    endings: ['.json'],
    stateKeeper: 'nobody',
    holds: { source: 'no', state: 'no', previousSource: 'no', notes: 'no', context: 'no' },
    unholdable: () => undefined,
    write: writeFlatJson,
    read: readFlatJson,
  },
  arb: {
    title: 'Application Resource Bundle (Flutter)',
    endings: ['.arb'],
    stateKeeper: 'hand',
    holds: EVERYTHING,
    unholdable: () => undefined,
    write: writeArb,
    read: readArb,
  },
  strings: {
    title: 'Apple strings',
    endings: ['.strings'],
    stateKeeper: 'hand',
    holds: IN_COMMENTS,
    unholdable: nulIn,
    write: writeStrings,
    read: readStrings,
  },
  android: {
    title: 'Android strings.xml',
    endings: ['.xml'],
    stateKeeper: 'hand',
    holds: IN_COMMENTS,
    unholdable: notInUtf8,
    write: writeAndroid,
    read: readAndroid,
  },
  resx: {
    title: '.NET resx',
    endings: ['.resx'],
    stateKeeper: 'hand',
    holds: IN_COMMENTS,
    unholdable: notInXml,
    write: writeResx,
    read: readResx,
  },
  properties: {
    title: 'Java properties',
    endings: ['.properties'],
    stateKeeper: 'hand',
    holds: IN_COMMENTS,
    unholdable: () => undefined,
    write: writeProperties,
    read: readProperties,
  },
};
