import autocannon, { type Options } from 'autocannon';
import type { MeasuredService } from './measured-service.ts';

const rounds = 7;
const seconds = 4;
const connections = 40;

/** A kind of request, and the status that its answers must have. */
export interface Candidate {
  readonly name: string;
  readonly request: Pick<Options, 'method' | 'headers' | 'body'> & { readonly path: string };
  readonly status: number;
}

/** Answers a second, as the median of all rounds, and the ratio to the first candidate. */
export interface Throughput {
  readonly name: string;
  readonly perSecond: number;
  readonly ratio: number;
  /** The latency in milliseconds below which 99 of 100 requests stay, as the median of all rounds. */
  readonly p99: number;
}

/** Measures the candidates in turn in each round, so that a slow phase of the machine slows all of them. */
export async function measureThroughput(
  { address }: MeasuredService,
  candidates: readonly Candidate[],
): Promise<readonly Throughput[]> {
  const runs = candidates.map((candidate) => ({ candidate, perSecond: [] as number[], p99: [] as number[] }));
  // The first round only warms up.
  for (let round = 0; round <= rounds; round += 1) {
    for (const { candidate, perSecond, p99 } of runs) {
      const result = await run(address, candidate);
      if (round === 0) continue;
      perSecond.push(result.perSecond);
      p99.push(result.p99);
    }
  }
  const [limit] = runs;
  return runs.map(({ candidate, perSecond, p99 }) => ({
    name: candidate.name,
    perSecond: median(perSecond),
    ratio: median(perSecond) / median(limit?.perSecond ?? []),
    p99: median(p99),
  }));
}

async function run(
  address: string,
  { name, request, status }: Candidate,
): Promise<{ readonly perSecond: number; readonly p99: number }> {
  const { path, ...options } = request;
  const result = await autocannon({ url: `${address}${path}`, connections, duration: seconds, ...options });
  const statuses = Object.keys(result.statusCodeStats ?? {});
  if (statuses.join() !== `${status}` || result.errors > 0) {
    throw new Error(`${name}: expected only ${status}, got ${statuses}, ${result.errors} errors.`);
  }
  return { perSecond: result.requests.total / result.duration, p99: result.latency.p99 };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((left, right) => left - right);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
