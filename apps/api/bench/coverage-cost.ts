import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import autocannon from 'autocannon';
import { type MeasuredService, startMeasured } from './measured-service.ts';
import type { Candidate } from './throughput.ts';

const rounds = 40;
const requests = 2500;
const connections = 40;

/** The time of the processor that one answer takes, in microseconds: without a recorder, and with one. */
export interface CoverageCost {
  readonly name: string;
  readonly without: number;
  readonly recording: number;
}

/**
 * Measures what the coverage of tests costs a service, which records in every other run: a slow phase of the machine slows
 * both. It is one process, because two that do the same differ by more than this. The time of its processor is counted,
 * not that of a clock, because other programs run too.
 */
export async function measureCoverageCost(candidates: readonly Candidate[]): Promise<readonly CoverageCost[]> {
  const folder = mkdtempSync(join(tmpdir(), 'api-coverage-'));
  const register = createRequire(import.meta.url).resolve('@error-contracts/testing/coverage/register');
  const recording = { ERROR_CONTRACTS_COVERAGE: folder, NODE_OPTIONS: `--require "${register}"` };
  const service = await startMeasured(recording);
  try {
    const costs: CoverageCost[] = [];
    for (const candidate of candidates) costs.push(await costOf(candidate, service));
    return costs;
  } finally {
    service.stop();
    rmSync(folder, { recursive: true });
  }
}

async function costOf(candidate: Candidate, service: MeasuredService): Promise<CoverageCost> {
  const without: number[] = [];
  const recording: number[] = [];
  // The first two rounds only warm up. Who begins changes, because the second run may find the machine busier.
  for (let round = -2; round < rounds; round += 1) {
    for (const isRecording of round % 2 === 0 ? [false, true] : [true, false]) {
      await service.record(isRecording);
      const time = await timeOf(candidate, service);
      if (round >= 0) (isRecording ? recording : without).push(time);
    }
  }
  return { name: candidate.name, without: undisturbed(without), recording: undisturbed(recording) };
}

/** Returns the time that a tenth of the runs stay below: what other programs do to the caches only adds to it. */
function undisturbed(times: readonly number[]): number {
  return [...times].sort((left, right) => left - right)[Math.floor(times.length / 10)] ?? Number.NaN;
}

async function timeOf({ name, request, status }: Candidate, service: MeasuredService): Promise<number> {
  const { path, ...options } = request;
  const before = await service.processorTime();
  const result = await autocannon({ url: `${service.address}${path}`, connections, amount: requests, ...options });
  const time = (await service.processorTime()) - before;
  if (Object.keys(result.statusCodeStats ?? {}).join() !== `${status}`) throw new Error(`${name}: not only ${status}.`);
  return time / result.requests.total;
}
