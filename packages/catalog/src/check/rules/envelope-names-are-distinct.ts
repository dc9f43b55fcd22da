import { normalEnvelope } from '../../envelope/normal-envelope.js';
import { pointerOfPlace } from '../../envelope/pointer.js';
import type { Rule } from '../rule.js';

export const rule: Rule = {
  name: 'envelope-names-are-distinct',
  severity: 'error',
  description: 'Each part of an error response has a property of its own. One property cannot carry two values.',
  example: {
    wrong: { 'catalog.json': { envelope: { code: 'code', message: 'message', data: 'message' } } },
    right: { 'catalog.json': { envelope: { code: 'code', message: 'message', data: 'data' } } },
  },
  *check({ file, head: { envelope } }) {
    if (envelope === undefined) return;
    const normal = normalEnvelope(envelope);
    const roles = new Map<string, string>();
    const named = (['code', 'message', 'data', 'status'] as const).flatMap((role) => {
      const name = normal[role];
      return name === undefined ? [] : [{ name, role, path: ['envelope', role] }];
    });
    const further = Object.keys(envelope.properties ?? {}).map((place) => ({
      name: pointerOfPlace(place),
      role: 'further property',
      path: ['envelope', 'properties', place],
    }));
    for (const { name, role, path } of [...named, ...further]) {
      const other = roles.get(name);
      roles.set(name, role);
      if (other !== undefined) {
        const message = `The place "${name}" carries both the ${other} and the ${role}.`;
        yield { file, path, message, help: 'Give each a property of its own.' };
      }
    }
  },
};
