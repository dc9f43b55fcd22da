import { normalEnvelope } from '../../envelope/normal-envelope.js';
import { pointerOfPlace, stepsOf } from '../../envelope/pointer.js';
import type { JsonObject } from '../../json.js';
import { PROBLEM_MEMBERS } from '../problem-members.js';
import type { Rule } from '../rule.js';
import { isAbsoluteUri } from '../wire-code.js';

export const rule: Rule = {
  name: 'problem-members-keep-their-meaning',
  severity: 'warning',
  description:
    'RFC 9457 gives five members of problem details a meaning: type, title, status, detail and instance. ' +
    'An envelope that uses one for something else cannot be sent as problem details.',
  example: {
    wrong: { 'catalog.json': { envelope: { code: 'status', message: 'message', data: 'data' } } },
    right: { 'catalog.json': { envelope: { code: 'code', message: 'message', data: 'data' } } },
  },
  *check({ file, head: { envelope: written, typeBase }, codeKind, entries }) {
    if (written === undefined) return;
    const envelope = normalEnvelope(written);
    const isProblem = envelope.format === 'problem+json';
    const severity = isProblem ? 'error' : 'warning';
    const help = isProblem
      ? 'Move it to another place: every response is problem details.'
      : 'Move it to another place. Otherwise clients that ask for problem details get this envelope instead.';
    for (const slot of ['code', 'message', 'data', 'status', 'name', 'domain', 'reference', 'field', 'list'] as const) {
      const member = memberOf(envelope[slot]);
      if (member === undefined || fits(member, slot)) continue;
      const message = `The "${slot}" stands at "${member}", which has another meaning in problem details.`;
      yield { file, path: ['envelope', slot], message, help, severity };
    }
    for (const { at, schema } of envelope.properties) {
      const member = memberOf(at);
      if (member === undefined || (mayBeProperty(member) && at === `/${member}` && isText(schema))) continue;
      const place = Object.keys(written.properties ?? {}).find((one) => pointerOfPlace(one) === at) ?? at;
      const message = `The property "${place}" has another meaning in problem details.`;
      yield { file, path: ['envelope', 'properties', place], at: 'key', message, help, severity };
    }
    if (isProblem && codeKind === 'integer' && envelope.code === '/type' && envelope.codeType === 'integer') {
      const message = 'The code stands at "type", which is a URI in problem details, but the codes are integers.';
      const way = 'Put the code at another place, such as "code": "code", or use string codes.';
      yield { file, path: ['envelope', 'format'], message, help: way, severity };
    }
    if (isProblem && codeKind === 'string' && envelope.code === '/type' && typeBase === undefined) {
      const bare = [...entries.values()].find(({ code }) => !isAbsoluteUri(code));
      if (bare !== undefined) {
        const message = `The code "${bare.code}" stands at "type", where problem details have a URI.`;
        const way = 'Say what stands before the codes there: "typeBase": "https://errors.example.com/".';
        yield { file, path: ['envelope', 'format'], message, help: way, severity: 'warning' };
      }
    }

    function mayBeProperty(member: string): boolean {
      return member === 'title' || member === 'instance' || (member === 'type' && isProblem);
    }

    function fits(member: string, slot: string): boolean {
      if (slot === 'status') return member === 'status' && envelope.statusType === 'integer';
      if (slot === 'message') return member === 'detail' || member === 'title';
      if (slot === 'reference') return member === 'type' || member === 'instance';
      return slot === 'code' && member === 'type' && isProblem;
    }
  },
};

/** Returns the member of problem details at which a pointer begins; undefined for any other. */
function memberOf(pointer: string | undefined): string | undefined {
  const [first] = pointer === undefined ? [] : (stepsOf(pointer) ?? []);
  return first !== undefined && PROBLEM_MEMBERS.includes(first) ? first : undefined;
}

/** Returns whether a schema accepts only texts. */
function isText({ type, const: value }: JsonObject): boolean {
  return typeof value === 'string' || (value === undefined && type === 'string');
}
