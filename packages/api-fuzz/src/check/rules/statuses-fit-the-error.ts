import type { AnswerRule } from '../answer-rule.js';

export const rule: AnswerRule = {
  severity: 'error',
  description: 'An error travels with the HTTP status that the catalogue gives it: proxies and clients act on it.',
  help: 'Let the server take the status from the catalogue, or correct the status there.',
  example: {
    wrong: {
      'answer.http':
        'HTTP/1.1 200 OK\nContent-Type: application/json\nContent-Language: en\nVary: Accept-Language\n\n{"code":2004,"message":"There is no such user.","data":null}\n',
    },
    right: {
      'answer.http':
        'HTTP/1.1 404 Not Found\nContent-Type: application/json\nContent-Language: en\nVary: Accept-Language\n\n{"code":2004,"message":"There is no such user.","data":null}\n',
    },
  },
  *check({ answer: { status }, isError, checked, checker }) {
    if (!isError || checked?.error === undefined) return;
    const { error } = checked;
    const expected = checker.statusOf(error);
    if (status === expected) return;
    yield {
      message: `${error.name} (${error.wireCode}) travels with the status ${status}, and its status is ${expected}.`,
      about: `${error.name} ${status}`,
    };
  },
};
