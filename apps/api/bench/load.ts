import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { type CoverageCost, measureCoverageCost } from './coverage-cost.ts';
import { startMeasured } from './measured-service.ts';
import { type MemoryAt, measureMemory } from './memory.ts';
import { type Candidate, measureThroughput, type Throughput } from './throughput.ts';

const json = { 'content-type': 'application/json' };

const candidates: readonly Candidate[] = [
  { name: 'constant JSON of the same size (the limit)', request: { path: '/constant' }, status: 200 },
  {
    name: 'a plain `Error`, which a handler of one line answers with the same JSON',
    request: { path: '/plain-error' },
    status: 401,
  },
  { name: '`SIGN_IN_REQUIRED`, thrown before the body is read', request: { path: '/api/me' }, status: 401 },
  {
    name: 'the same in Arabic',
    request: { path: '/api/me', headers: { 'accept-language': 'ar-EG,ar;q=0.9,en;q=0.5' } },
    status: 401,
  },
  { name: '`OPERATION_FORBIDDEN` for an unknown route', request: { path: '/api/nothing' }, status: 403 },
  {
    name: '`OIDC_APPLICATION_NOT_FOUND`, after a query of the database',
    request: { path: '/api/oidc-applications/nothing/configuration' },
    status: 404,
  },
  {
    name: '`PARAMETER_MISSING` with data, after the body is read and checked',
    request: { path: '/api/sign-in', method: 'POST', headers: json, body: '{"account":"ada","password":"x"}' },
    status: 400,
  },
];

const document = join(import.meta.dirname, '../../../docs/load.md');
const COVERAGE = '## Coverage of tests\n';
/** An answer that never changes, and one with data, which is written each time. */
const covered = candidates.filter(({ name }) => /^`(SIGN_IN_REQUIRED|PARAMETER_MISSING)`/.test(name));
const wholly = process.argv[2] !== 'coverage' ? await measureAll() : readFileSync(document, 'utf8');
const [others = ''] = wholly.split(COVERAGE);
writeFileSync(document, `${others.trimEnd()}\n\n${coverageText(await measureCoverageCost(covered))}`);
process.stdout.write(`Wrote ${document}\n`);

async function measureAll(): Promise<string> {
  const service = await startMeasured();
  const throughput = await measureThroughput(service, candidates);
  const memory = await measureMemory(service);
  service.stop();
  return text(throughput, memory);
}

function coverageText(costs: readonly CoverageCost[]): string {
  return `${COVERAGE}
What it costs a service that tests record which errors it sends; nobody records in production.
\`npm run load -w @error-contracts/api -- coverage\` measures only this.
One service recorded in every other run of 2,500 requests, 40 times. The figures are the time of the processor for one
request that a tenth of the runs stay below, because what other programs do only adds to it.
They are those of a service under load: it names the operation of a request in a header of the first 20,000 answers only.
Until then it costs 6 to 8 %, most of it for that header.

| | without | recording | difference |
| --- | --: | --: | --: |
${costs.map(costRowOf).join('\n')}
`;
}

function costRowOf({ name, without, recording }: CoverageCost): string {
  const percent = `${(100 * (recording / without - 1)).toFixed(1)} %`;
  return `| ${name} | ${without.toFixed(1)} µs | ${recording.toFixed(1)} µs | ${percent} |`;
}

function text(rates: readonly Throughput[], memories: readonly MemoryAt[]): string {
  const [major, minor] = process.versions.node.split('.');
  const memory = `${Math.round(totalmem() / 2 ** 30)} GB`;
  const machine = `${cpus().length} cores, ${memory}, Node ${major}.${minor}, ${process.platform} ${process.arch}`;
  return `# Load

\`npm run load -w @error-contracts/api\` writes this file.
One process runs the service and another measures it, both on this machine: compare the figures only with each other.
Each kind of request was measured in turn for four seconds, seven times. The figures are medians.

${new Date().toISOString().slice(0, 10)}, ${machine}

## Errors a second

A plain error is what a hand-written server has: a route throws it, and a handler of one line answers with JSON.
The difference between the limit and a plain error is not ours.

| | a second | of the limit | of a plain error | 99 % within |
| --- | --: | --: | --: | --: |
${rates.map(rowOf).join('\n')}

## Memory over a million errors

No two of the requests were alike: each had a new language, path, field or account.
The memory was measured after each 100,000 requests and a collection of garbage.

| errors | heap | resident |
| --: | --: | --: |
${memories.map(memoryRowOf).join('\n')}
`;
}

function memoryRowOf({ answers, heap, resident }: MemoryAt): string {
  return `| ${count(answers)} | ${megabytes(heap)} | ${megabytes(resident)} |`;
}

function rowOf({ name, perSecond, ratio, p99 }: Throughput, _index: number, [, plain]: readonly Throughput[]): string {
  const ofPlain = perSecond / (plain?.perSecond ?? Number.NaN);
  return `| ${name} | ${count(perSecond)} | ${ratio.toFixed(2)} | ${ofPlain.toFixed(2)} | ${p99} ms |`;
}

function count(value: number): string {
  return Math.round(value).toLocaleString('en');
}

function megabytes(bytes: number): string {
  return `${(bytes / 2 ** 20).toFixed(1)} MB`;
}
