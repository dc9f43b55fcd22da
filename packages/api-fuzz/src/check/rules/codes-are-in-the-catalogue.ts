import type { AnswerRule } from '../answer-rule.js';

export const rule: AnswerRule = {
  severity: 'error',
  description: 'A code that a server sends is one of the catalogue: no client can know another one.',
  help: 'Add the error to the catalogue, or throw one that is in it.',
  example: {
    wrong: {
      'answer.http':
        'HTTP/1.1 404 Not Found\nContent-Type: application/json\nContent-Language: en\nVary: Accept-Language\n\n{"code":4711,"message":"There is no such user.","data":null}\n',
    },
    right: {
      'answer.http':
        'HTTP/1.1 404 Not Found\nContent-Type: application/json\nContent-Language: en\nVary: Accept-Language\n\n{"code":2004,"message":"There is no such user.","data":null}\n',
    },
  },
  *check({ answer, isError, checked, checker }) {
    if (!isError || checked === undefined) return;
    const code = JSON.stringify(checked.code);
    if (checked.error === undefined) {
      const message = `The code ${code}, sent with the status ${answer.status}, is not in the catalogue ${checker.contract.name}.`;
      yield { message, about: code };
    } else if (checked.error.retired !== undefined) {
      yield { message: `${checked.error.name} (${code}) is retired: no server sends it any more.`, about: code };
    }
  },
};
