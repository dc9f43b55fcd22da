import { headerValue } from '../../send/answer.js';
import type { AnswerRule } from '../answer-rule.js';
import { quoted } from '../shown.js';

export const rule: AnswerRule = {
  severity: 'error',
  description:
    'An error response names the language of its text in "Content-Language". Readers aloud need it, and a client knows whether to render the text again.',
  help: 'Set "Content-Language" to the language that was chosen, as the adapters of the server do.',
  example: {
    wrong: {
      'answer.http':
        'HTTP/1.1 404 Not Found\nContent-Type: application/json\nVary: Accept-Language\n\n{"code":2004,"message":"There is no such user.","data":null}\n',
    },
    right: {
      'answer.http':
        'HTTP/1.1 404 Not Found\nContent-Type: application/json\nContent-Language: en\nVary: Accept-Language\n\n{"code":2004,"message":"There is no such user.","data":null}\n',
    },
  },
  *check({ answer, isError, checked, checker }) {
    const { envelope, locales } = checker.contract;
    if (!isError || checked?.error === undefined || envelope.message === undefined) return;
    const language = headerValue(answer, 'content-language');
    if (language === undefined || language.trim() === '') {
      yield {
        message: `${checked.error.name} has a text, and no "Content-Language" says in which language.`,
        about: 'none',
      };
      return;
    }
    if (locales.some(({ tag }) => tag.toLowerCase() === language.trim().toLowerCase())) return;
    const known = locales.map(({ tag }) => tag).join(', ');
    yield {
      message: `"Content-Language" is ${quoted(language)}, and the languages of the catalogue are ${known}.`,
      about: 'unknown',
    };
  },
};
