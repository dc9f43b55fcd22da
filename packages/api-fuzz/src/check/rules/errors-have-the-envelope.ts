import { headerValue } from '../../send/answer.js';
import type { AnswerRule } from '../answer-rule.js';
import type { Exchanged } from '../exchanged.js';
import { quoted } from '../shown.js';

export const rule: AnswerRule = {
  severity: 'error',
  description:
    'Every failure is an error response of the contract, also what a framework answers by itself: a body that is no JSON, a route that does not exist, a bug. Clients read nothing else.',
  help: 'Let the adapter of the framework answer it: its handlers of errors, of unknown routes and of malformed requests.',
  example: {
    wrong: { 'answer.http': 'HTTP/1.1 404 Not Found\nContent-Type: text/html\n\n<h1>Cannot GET /users/7</h1>\n' },
    right: {
      'answer.http':
        'HTTP/1.1 404 Not Found\nContent-Type: application/json\nContent-Language: en\nVary: Accept-Language\n\n{"code":2004,"message":"There is no such user.","data":null}\n',
    },
  },
  *check(exchanged) {
    const { answer, request, isError, isProblem, checked, checker } = exchanged;
    if (!isError || request.method === 'HEAD') return;
    if (checked === undefined) {
      const { message, about } = whyNot(exchanged);
      yield { message: `The answer with the status ${answer.status} is no error response: ${message}.`, about };
      return;
    }
    const type = headerValue(answer, 'content-type') ?? '';
    const expected =
      isProblem || checker.contract.envelope.format === 'problem+json'
        ? 'application/problem+json'
        : 'application/json';
    if (type.split(';')[0]?.trim().toLowerCase() === expected) return;
    const given = type === '' ? 'has no content type' : `has the content type ${quoted(type)}`;
    yield { message: `The error response ${given}, and not ${expected}.`, about: 'type' };
  },
};

function whyNot({ answer, text, json, checker }: Exchanged): { readonly message: string; readonly about: string } {
  if (text === '') return { message: 'its body is empty', about: 'empty' };
  if (json === undefined) {
    const isHtml =
      /^<(?:!doctype|html|h\d|pre|head|body)/i.test(text.trimStart()) ||
      /html/i.test(headerValue(answer, 'content-type') ?? '');
    return isHtml
      ? { message: `it is an HTML page, ${quoted(text)}`, about: 'html' }
      : { message: `its body is no JSON, ${quoted(text)}`, about: 'text' };
  }
  const { code: pointer, codeType } = checker.contract.envelope;
  const code = valueAt(json, pointer);
  const place = pointer === '' ? 'the body' : pointer;
  if (code === undefined) return { message: `there is no code at ${place}`, about: 'no code' };
  const type = codeType === 'string' || checker.contract.codeKind === 'string' ? 'text' : 'integer';
  const isType = type === 'text' ? typeof code === 'string' : Number.isSafeInteger(code);
  if (isType)
    return { message: 'its text or another part of the envelope is missing or has another type', about: 'part' };
  const kind = typeof code === 'string' ? 'text' : Array.isArray(code) ? 'list' : typeof code;
  return {
    message: `its code ${typeof code === 'string' ? quoted(code) : JSON.stringify(code).slice(0, 60)} is a ${kind}, and not ${type === 'text' ? 'a text' : 'an integer'}`,
    about: `code is ${kind}`,
  };
}

function valueAt(body: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<unknown>((value, step) => {
      if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
      return (value as Readonly<Record<string, unknown>>)[step];
    }, body);
}
