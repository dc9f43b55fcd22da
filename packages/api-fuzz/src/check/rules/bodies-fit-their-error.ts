import type { AnswerRule } from '../answer-rule.js';

export const rule: AnswerRule = {
  severity: 'error',
  description:
    'The body of an error response fits the JSON Schema of its error: its data are there, have their types, and nothing else is beside them.',
  help: 'Throw the error through its factory with the data that the catalogue describes, and let no response schema drop them.',
  example: {
    wrong: {
      'answer.http':
        'HTTP/1.1 422 Unprocessable Content\nContent-Type: application/json\nContent-Language: en\nVary: Accept-Language\n\n{"code":2024,"message":"Use at most 140 characters.","data":{"max":"140"}}\n',
    },
    right: {
      'answer.http':
        'HTTP/1.1 422 Unprocessable Content\nContent-Type: application/json\nContent-Language: en\nVary: Accept-Language\n\n{"code":2024,"message":"Use at most 140 characters.","data":{"max":140}}\n',
    },
  },
  *check({ isError, checked }) {
    if (!isError || checked?.error === undefined || checked.issues.length === 0) return;
    const { name } = checked.error;
    yield {
      message: `The body does not fit ${name}: ${checked.issues.join('; ')}.`,
      about: `${name} ${checked.issues[0]}`,
    };
  },
};
