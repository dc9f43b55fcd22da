import { exampleOf } from '../example-of.js';
import type { TextRule } from '../text-rule.js';

export const rule: TextRule = {
  name: 'punctuation-fits-the-script',
  severity: 'warning',
  description:
    'Languages that have punctuation of their own use it: Arabic `،`, `؛` and `؟`, and Greek `;` for a question. ' +
    'Punctuation of these scripts stands in no other language.',
  example: exampleOf({
    locale: 'ar',
    source: 'Is the order paid?',
    wrong: 'هل تم دفع الطلب?',
    right: 'هل تم دفع الطلب؟',
  }),
  *check({ target, language }) {
    const own = OWN[language.script];
    for (const [script, { pattern, instead }] of FOREIGN) {
      if (script === language.script || (script === 'Arab' && SHARES_ARABIC.has(language.script))) continue;
      const found = pattern.exec(target.visible);
      if (found !== null) yield violation(found, language.tag, instead[found[0]]);
    }
    if (own === undefined || !own.pattern.test(target.visible)) return;
    for (const found of target.visible.matchAll(own.all)) yield violation(found, language.tag, own.instead[found[0]]);
  },
};

interface Marks {
  readonly pattern: RegExp;
  readonly instead: Readonly<Record<string, string>>;
}

/** ASCII marks that a script has replaced by its own. */
const OWN: Readonly<Record<string, Marks & { readonly all: RegExp }>> = {
  Arab: own('(?<=[\\p{Script=Arabic}\\p{M}\\ufffc)»”] ?)[,;?](?![0-9])', { ',': '،', ';': '؛', '?': '؟' }),
  Grek: own('(?<=\\p{Script=Greek})\\?', { '?': ';' }),
};

function own(source: string, instead: Marks['instead']): Marks & { readonly all: RegExp } {
  return { pattern: new RegExp(source, 'u'), all: new RegExp(source, 'gu'), instead };
}

/** Marks of one script, which have no place in another. */
const FOREIGN: readonly (readonly [script: string, Marks])[] = [
  ['Arab', { pattern: /[،؛؟]/, instead: { '،': ',', '؛': ';', '؟': '?' } }],
  ['Armn', { pattern: /[՝՞։]/, instead: { '։': '.' } }],
];

const SHARES_ARABIC: ReadonlySet<string> = new Set(['Syrc', 'Thaa', 'Nkoo', 'Adlm', 'Rohg']);

function violation({ 0: mark, index }: RegExpExecArray, tag: string, instead: string | undefined) {
  return {
    offset: index,
    value: mark,
    message: `${tag} does not use the mark “${mark}”.`,
    help: instead === undefined ? 'Write the mark of the language.' : `Write ${instead} instead.`,
  };
}
