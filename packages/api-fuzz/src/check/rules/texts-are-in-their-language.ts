import { headerValue } from '../../send/answer.js';
import type { AnswerRule } from '../answer-rule.js';
import { localesThatFit } from '../locales-that-fit.js';
import { quoted } from '../shown.js';

export const rule: AnswerRule = {
  severity: 'error',
  description:
    'The text of an error response is in the language that "Content-Language" names. A text that is the same in both languages fits.',
  help: 'Render the text, and set the header, from the same choice of a language.',
  example: {
    wrong: {
      'answer.http':
        'HTTP/1.1 404 Not Found\nContent-Type: application/json\nContent-Language: en\nVary: Accept-Language\n\n{"code":2004,"message":"Diesen Benutzer gibt es nicht.","data":null}\n',
    },
    right: {
      'answer.http':
        'HTTP/1.1 404 Not Found\nContent-Type: application/json\nContent-Language: de\nVary: Accept-Language\n\n{"code":2004,"message":"Diesen Benutzer gibt es nicht.","data":null}\n',
    },
  },
  *check(exchanged) {
    const { answer, isError, checked, checker } = exchanged;
    if (!isError || checked?.error === undefined || checker.contract.envelope.message === undefined) return;
    const named = headerValue(answer, 'content-language')?.trim().toLowerCase();
    const locale = checker.contract.locales.find(({ tag }) => tag.toLowerCase() === named);
    // A text that no translation has yet is sent in a language that has it.
    if (locale === undefined || !locale.messages.has(checked.error.name)) return;
    const fitting = localesThatFit(checked.message, checked.error, checker.contract);
    if (fitting.length === 0 || fitting.includes(locale.tag)) return;
    yield {
      message: `"Content-Language" is ${locale.tag}, and the text ${quoted(checked.message)} is in ${fitting.join(' or ')}.`,
      about: 'language',
    };
  },
};
