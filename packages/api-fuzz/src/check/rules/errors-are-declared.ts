import type { AnswerRule } from '../answer-rule.js';

export const rule: AnswerRule = {
  severity: 'error',
  description:
    'An operation answers only with errors that its OpenAPI document names, in the schemas of its responses or in "x-error-contracts". Clients handle what is declared.',
  help: 'Declare the error for the operation, or let the operation throw one that it declares.',
  example: {
    wrong: {
      'openapi.json': {
        paths: { '/users/{id}': { get: { responses: { 404: { 'x-error-contracts': ['NAME_TOO_LONG'] } } } } },
      },
      'answer.http':
        'HTTP/1.1 404 Not Found\nContent-Type: application/json\nContent-Language: en\nVary: Accept-Language\n\n{"code":2004,"message":"There is no such user.","data":null}\n',
    },
    right: {
      'openapi.json': {
        paths: { '/users/{id}': { get: { responses: { 404: { 'x-error-contracts': ['USER_NOT_FOUND'] } } } } },
      },
      'answer.http':
        'HTTP/1.1 404 Not Found\nContent-Type: application/json\nContent-Language: en\nVary: Accept-Language\n\n{"code":2004,"message":"There is no such user.","data":null}\n',
    },
  },
  *check({ isError, operation, checked, checker }) {
    if (!isError || checked?.error === undefined || operation?.declared === undefined) return;
    const all = [checked.error, ...checked.others];
    for (const error of all) {
      if (
        error === undefined ||
        operation.declared.has(error.wireCode) ||
        checker.errorOf(error.wireCode) === undefined
      )
        continue;
      yield {
        message: `${operation.id} does not declare ${error.name} (${error.wireCode}), and answers with it.`,
        about: error.name,
      };
    }
  },
};
