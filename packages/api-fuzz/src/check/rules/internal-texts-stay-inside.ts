import type { AnswerRule } from '../answer-rule.js';
import { fitsMessage } from '../fits-message.js';
import { quoted, textsOf } from '../shown.js';

export const rule: AnswerRule = {
  severity: 'error',
  description:
    'No answer shows the text of an internal error. Its readers see the text of the fallback error, and only operators see its own.',
  help: 'Let the server answer it: it sends the text of the fallback for an internal error.',
  example: {
    wrong: {
      'answer.http':
        'HTTP/1.1 500 Internal Server Error\nContent-Type: application/json\nContent-Language: en\nVary: Accept-Language\n\n{"code":2016,"message":"The key of the vault cannot be read.","data":null}\n',
    },
    right: {
      'answer.http':
        'HTTP/1.1 500 Internal Server Error\nContent-Type: application/json\nContent-Language: en\nVary: Accept-Language\n\n{"code":2016,"message":"Please try again later.","data":null}\n',
    },
  },
  *check({ answer, text, isError, checked, checker }) {
    if (!isError) return;
    for (const { name, texts, messages } of checker.internal) {
      const isMessage = checked !== undefined && messages.some((message) => fitsMessage(checked.message, message));
      const shown = textsOf(answer, text).find((each) => texts.some((literal) => each.text.includes(literal)));
      if (!isMessage && shown === undefined) continue;
      const what = isMessage ? quoted(checked.message) : `in ${shown?.place}`;
      yield { message: `The text of the internal error ${name} is shown: ${what}.`, about: name };
    }
  },
};
