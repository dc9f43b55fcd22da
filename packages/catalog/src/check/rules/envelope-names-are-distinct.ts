import type { Rule } from '../rule.js';

/** The parts of an error response stand in different properties. */
export const rule: Rule = {
  name: 'envelope-names-are-distinct',
  severity: 'error',
  *check({ file, head: { envelope } }) {
    if (envelope === undefined) return;
    const roles = new Map<string, string>();
    const named = (['code', 'message', 'data', 'status'] as const).flatMap((role) => {
      const name = envelope[role];
      return name === undefined ? [] : [{ name, role, path: ['envelope', role] }];
    });
    const further = Object.keys(envelope.properties ?? {}).map((name) => ({
      name,
      role: 'further property',
      path: ['envelope', 'properties', name],
    }));
    for (const { name, role, path } of [...named, ...further]) {
      const other = roles.get(name);
      roles.set(name, role);
      if (other !== undefined) {
        const message = `The property "${name}" carries both the ${other} and the ${role}.`;
        yield { file, path, message, help: 'Give each a property of its own.' };
      }
    }
  },
};
