import { exampleOf } from '../example-of.js';
import { codePointName } from '../text/code-point-name.js';
import type { TextRule } from '../text-rule.js';

export const rule: TextRule = {
  name: 'bidi-controls-are-balanced',
  severity: 'error',
  description:
    'Each bidirectional control of a translation that opens is closed: embeddings by U+202C, isolates by U+2069. ' +
    'An open one turns the order of all that follows it on the page.',
  example: exampleOf({
    locale: 'ar',
    source: 'The file {file} is too large.',
    data: { file: { type: 'string' } },
    wrong: 'الملف \u2068{file} كبير جدًا.',
    right: 'الملف \u2068{file}\u2069 كبير جدًا.',
  }),
  looksAtCharacters: true,
  applies: ({ target }) => CONTROL.test(target.raw),
  *check({ target }) {
    const open: { readonly close: string; readonly offset: number }[] = [];
    for (const { 0: control, index: offset } of target.raw.matchAll(CONTROLS)) {
      const close = CLOSE[control];
      if (close !== undefined) open.push({ close, offset });
      else if (open.pop()?.close !== control) {
        yield unbalanced(control, offset, 'closes nothing');
        return;
      }
    }
    const [first] = open;
    if (first !== undefined) yield unbalanced(target.raw.charAt(first.offset), first.offset, 'is never closed');
  },
};

const CONTROL = /[\u202a-\u202e\u2066-\u2069]/;
const CONTROLS = new RegExp(CONTROL.source, 'g');
const CLOSE: Readonly<Record<string, string>> = {
  '\u202a': '\u202c',
  '\u202b': '\u202c',
  '\u202d': '\u202c',
  '\u202e': '\u202c',
  '\u2066': '\u2069',
  '\u2067': '\u2069',
  '\u2068': '\u2069',
};

function unbalanced(control: string, offset: number, what: string) {
  const message = `The bidirectional control ${codePointName(control)} ${what}.`;
  return { offset, value: control, message, help: 'Remove it, or add its partner.' };
}
