import type { AnswerRule } from '../answer-rule.js';

const HEADERS = 'Content-Type: application/json\nContent-Language: en\nVary: Accept-Language';

export const rule: AnswerRule = {
  severity: 'error',
  description:
    'No request makes the API answer with the fallback error of the catalogue, if its status is 500 or above: a server sends it for what nobody expected, such as an exception in a handler. Operations that --allow-fallback names may, because they are overloaded at times.',
  help: 'Find the exception in the log of the server, and answer with an error that says what is wrong with the request.',
  example: {
    wrong: {
      'answer.http': `HTTP/1.1 500 Internal Server Error\n${HEADERS}\n\n{"code":1000,"message":"Please try again later.","data":null}\n`,
    },
    right: {
      'answer.http': `HTTP/1.1 400 Bad Request\n${HEADERS}\n\n{"code":1001,"message":"The request cannot be read.","data":null}\n`,
    },
  },
  *check({ isError, operation, checked, checker, mayFallBack }) {
    const error = checked?.error;
    if (!isError || error === undefined || error.name !== checker.contract.fallback || error.status < 500) return;
    if (mayFallBack(operation)) return;
    const who = operation?.id ?? 'The API';
    yield { message: `${who} answers with the fallback ${error.name} (${error.wireCode}).`, about: error.name };
  },
};
