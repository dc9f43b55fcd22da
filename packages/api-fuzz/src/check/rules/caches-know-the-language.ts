import { headerValue } from '../../send/answer.js';
import type { AnswerRule } from '../answer-rule.js';

export const rule: AnswerRule = {
  severity: 'error',
  description:
    'An error response whose text depends on "Accept-Language" says so in "Vary". Otherwise a cache shows one reader the language of another.',
  help: 'Append "Accept-Language" to "Vary", and keep what is there.',
  example: {
    wrong: {
      'answer.http':
        'HTTP/1.1 404 Not Found\nContent-Type: application/json\nContent-Language: en\n\n{"code":2004,"message":"There is no such user.","data":null}\n',
    },
    right: {
      'answer.http':
        'HTTP/1.1 404 Not Found\nContent-Type: application/json\nContent-Language: en\nVary: Accept-Language\n\n{"code":2004,"message":"There is no such user.","data":null}\n',
    },
  },
  *check({ answer, isError, checked, checker }) {
    const { envelope, locales } = checker.contract;
    if (!isError || checked?.error === undefined || envelope.message === undefined || locales.length < 2) return;
    const fields = (headerValue(answer, 'vary') ?? '')
      .toLowerCase()
      .split(',')
      .map((field) => field.trim());
    if (fields.includes('accept-language') || fields.includes('*')) return;
    yield {
      message: `${checked.error.name} has a text in a chosen language, and "Vary" does not name "Accept-Language".`,
      about: 'vary',
    };
  },
};
