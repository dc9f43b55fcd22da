import { PROTOTYPE_NAMES } from '../../values/hostile-texts.js';
import type { Attack } from '../attack.js';
import { withBody } from '../fuzz-request.js';
import { requestOf } from '../request-parts.js';

/** Requests whose body is no JSON, is JSON twice, or is JSON that programs read differently. */
export const brokenJson: Attack = function* ({ operation, valid }) {
  const parts = valid();
  if (parts.body === undefined) return;
  const request = requestOf(operation, parts);
  const text = request.body?.toString() ?? '{}';
  for (const broken of [text.slice(0, -1), text.slice(0, text.length / 2), `${text}${text}`, `${text},`, ...BROKEN]) {
    yield withBody(request, broken);
  }
  yield withBody(request, Buffer.from([...Buffer.from('{"a":"'), 0xff, 0xfe, 0xc0, 0xaf, ...Buffer.from('"}')]));
  yield withBody(request, Buffer.from(text, 'utf16le'));
  if (!text.startsWith('{')) return;
  for (const name of PROTOTYPE_NAMES) {
    yield withBody(request, `{${JSON.stringify(name)}:{"polluted":true},${text.slice(1)}`);
    yield withBody(request, `{${JSON.stringify(name)}:null,${text.slice(1)}`);
  }
  const [, key] = /^\{("(?:[^"\\]|\\.)*")\s*:/.exec(text) ?? [];
  if (key === undefined) return;
  yield withBody(request, `{${key}:1,${text.slice(1)}`);
  yield withBody(request, `${text.slice(0, -1)},${key}:null}`);
};

const BROKEN: readonly string[] = [
  '{',
  '"',
  '{"a":1,}',
  "{'a':1}",
  '{a:1}',
  '{"a":NaN}',
  '{"a":01}',
  '{"a":1}//',
  '\ufeff{}',
  '\u0000',
  '{"a":"\u0000"}',
  '{"a":"\\ud800"}',
  '{"a":"\\x41"}',
  '{"a":1e999}',
  'undefined',
  '<?xml version="1.0"?><a/>',
  'a=1&b=2',
  ")]}',\n{}",
  '[]',
  '[[]]',
  'true',
  '0',
  '"text"',
];
