import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import autocannon from 'autocannon';
import { type MeasuredService, startMeasured } from './measured-service.ts';
import { type Candidate, median } from './throughput.ts';

const rounds = 15;
const requests = 4000;
const connections = 40;

/** The time of the processor that one answer takes, in microseconds: without a recorder, and with one. */
export interface CoverageCost {
  readonly name: string;
  readonly without: number;
  readonly recording: number;
  /** The median of what a pair of runs, one after the other, differs by: 0.01 is 1 %. */
  readonly difference: number;
}

/**
 * Measures what the coverage of tests costs a service: two services take turns, so that a slow phase of the machine slows
 * both. The time of their processors is counted, not that of a clock, because other programs run too.
 */
export async function measureCoverageCost(candidates: readonly Candidate[]): Promise<readonly CoverageCost[]> {
  const folder = mkdtempSync(join(tmpdir(), 'api-coverage-'));
  const register = createRequire(import.meta.url).resolve('@error-contracts/testing/coverage/register');
  const recording = { ERROR_CONTRACTS_COVERAGE: folder, NODE_OPTIONS: `--require "${register}"` };
  const services = [await startMeasured(), await startMeasured(recording)] as const;
  try {
    const costs: CoverageCost[] = [];
    for (const candidate of candidates) costs.push(await costOf(candidate, services));
    return costs;
  } finally {
    for (const service of services) service.stop();
    rmSync(folder, { recursive: true });
  }
}

async function costOf(
  candidate: Candidate,
  [plain, recorded]: readonly [MeasuredService, MeasuredService],
): Promise<CoverageCost> {
  const pairs: { readonly without: number; readonly recording: number }[] = [];
  // The first two rounds only warm up. Who begins changes, because the second run may find the machine busier.
  for (let round = -2; round < rounds; round += 1) {
    const first = round % 2 === 0 ? await timeOf(candidate, plain) : await timeOf(candidate, recorded);
    const second = round % 2 === 0 ? await timeOf(candidate, recorded) : await timeOf(candidate, plain);
    const [without, recording] = round % 2 === 0 ? [first, second] : [second, first];
    if (round >= 0) pairs.push({ without, recording });
  }
  return {
    name: candidate.name,
    without: median(pairs.map((pair) => pair.without)),
    recording: median(pairs.map((pair) => pair.recording)),
    difference: median(pairs.map((pair) => pair.recording / pair.without - 1)),
  };
}

async function timeOf({ name, request, status }: Candidate, service: MeasuredService): Promise<number> {
  const { path, ...options } = request;
  const before = await service.processorTime();
  const result = await autocannon({ url: `${service.address}${path}`, connections, amount: requests, ...options });
  const time = (await service.processorTime()) - before;
  if (Object.keys(result.statusCodeStats ?? {}).join() !== `${status}`) throw new Error(`${name}: not only ${status}.`);
  return time / result.requests.total;
}
