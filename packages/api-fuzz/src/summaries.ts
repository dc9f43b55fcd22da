import type { Contract } from '@error-contracts/catalog';
import type { Exchanged } from './check/exchanged.js';
import type { Finding } from './finding.js';
import type { SeenError } from './fuzz-options.js';
import type { OperationSummary } from './fuzz-result.js';
import { membersOf } from './json-value.js';
import type { ApiOperation } from './openapi/api-operation.js';
import { type Exchange, headerValue } from './send/answer.js';

/** Counts what each operation answers. */
export interface Summaries {
  add(operation: ApiOperation, exchange: Exchange, exchanged: Exchanged | undefined): void;
  all(findings: readonly Finding[]): readonly OperationSummary[];
}

/** Returns empty counts of some operations. */
export function createSummaries(
  operations: readonly ApiOperation[],
  contract: Contract,
  onError: ((seen: SeenError) => void) | undefined,
): Summaries {
  const counts = new Map(
    operations.map((operation) => [
      operation,
      { requests: 0, statuses: new Map<string, number>(), errors: new Map<string, number>() },
    ]),
  );
  const nameOf = new Map(contract.errors.map(({ name, wireCode }) => [wireCode, name]));

  return {
    add(operation, exchange, exchanged) {
      const count = counts.get(operation);
      if (count === undefined) return;
      count.requests++;
      increase(count.statuses, exchange.kind === 'none' ? 'none' : String(exchange.status));
      if (exchanged?.isError !== true || exchanged.checked === undefined) return;
      const { code, error } = exchanged.checked;
      const seen = {
        status: exchanged.answer.status,
        locale: headerValue(exchanged.answer, 'content-language'),
        operation: exchanged.operation?.id ?? operation.id,
      };
      if (error !== undefined) {
        increase(count.errors, error.name);
        const data = dataOf(exchanged, contract, error.data);
        onError?.({ kind: 'emitted', name: error.name, code: error.wireCode, ...seen, data });
      } else if (typeof code === 'string' || typeof code === 'number') onError?.({ kind: 'unknown', code, ...seen });
    },
    all: (findings) =>
      operations.map((operation) => {
        const { id, method, path, declared } = operation;
        const { requests = 0, statuses = [], errors = new Map<string, number>() } = counts.get(operation) ?? {};
        const names = declared && [...new Set([...declared].flatMap((code) => nameOf.get(code) ?? []))];
        const count = findings.filter((finding) => finding.operation === id).length;
        return {
          id,
          method,
          path,
          requests,
          statuses: sorted(statuses),
          errors: sorted(errors),
          ...(names === undefined ? {} : declaredOf(names, errors)),
          findings: count,
        };
      }),
  };
}

function declaredOf(names: readonly string[], seen: ReadonlyMap<string, number>) {
  return { declared: names.length, unseen: names.filter((name) => !seen.has(name)).sort() };
}

function increase(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function sorted(counts: Iterable<readonly [string, number]>): Readonly<Record<string, number>> {
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The names of the parameters in the body, wherever the envelope has them. */
function dataOf(
  { json }: Exchanged,
  { envelope }: Contract,
  parameters: readonly { readonly name: string; readonly member: string }[],
): readonly string[] {
  if (envelope.data === undefined) return [];
  const steps = envelope.data
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  const data = steps.reduce<unknown>((value, step) => {
    const isObject = typeof value === 'object' && value !== null && Object.hasOwn(value, step);
    return isObject ? (value as Readonly<Record<string, unknown>>)[step] : undefined;
  }, json);
  const present = new Set(membersOf(data).map(([name]) => name));
  return parameters.filter(({ member }) => present.has(member)).map(({ name }) => name);
}
