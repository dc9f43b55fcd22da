import type { AnswerRule } from '../answer-rule.js';
import { localesThatFit } from '../locales-that-fit.js';
import { quoted } from '../shown.js';

export const rule: AnswerRule = {
  severity: 'error',
  description:
    'The text of an error response is the message of its error in a language of the catalogue. Another text is not translated, and it may say what only the log should.',
  help: 'Send the message of the catalogue, and put the text of a caught error into the log.',
  example: {
    wrong: {
      'answer.http':
        'HTTP/1.1 404 Not Found\nContent-Type: application/json\nContent-Language: en\nVary: Accept-Language\n\n{"code":2004,"message":"rows.length was 0","data":null}\n',
    },
    right: {
      'answer.http':
        'HTTP/1.1 404 Not Found\nContent-Type: application/json\nContent-Language: en\nVary: Accept-Language\n\n{"code":2004,"message":"There is no such user.","data":null}\n',
    },
  },
  *check({ isError, checked, checker }) {
    const { contract } = checker;
    if (!isError || checked?.error === undefined || contract.envelope.message === undefined) return;
    const { error, message } = checked;
    // Without a message in any language the contract says nothing about the text.
    if (!contract.locales.some(({ messages }) => messages.has(error.name))) return;
    if (localesThatFit(message, error, contract).length > 0) return;
    yield { message: `The text ${quoted(message)} is not that of ${error.name} in any language.`, about: error.name };
  },
};
