/** Values of every type. */
const VALUES: readonly unknown[] = [null, true, 0, -1, 1.5, '', '0', 'text', [], [null], [{}], {}, { more: 1 }];

/** Returns copies of a body in which one member has another value, is missing, or has a member more. */
export function* changedBodies(body: unknown): Generator<unknown> {
  for (const value of VALUES) yield value;
  if (typeof body !== 'object' || body === null) return;
  if (!Array.isArray(body)) yield { ...body, 'x-new': 1 };
  for (const [name, member] of Object.entries(body)) {
    yield without(body, name);
    for (const changed of changedBodies(member)) yield withMember(body, name, changed);
  }
}

function withMember(of: object, name: string, value: unknown): unknown {
  return Array.isArray(of) ? of.with(Number(name), value) : { ...of, [name]: value };
}

function without(of: object, name: string): unknown {
  const entries = Object.entries(of).filter(([key]) => key !== name);
  return Array.isArray(of) ? entries.map(([, element]) => element) : Object.fromEntries(entries);
}
