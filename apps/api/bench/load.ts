import { writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { startMeasured } from './measured-service.ts';
import { type MemoryAt, measureMemory } from './memory.ts';
import { type Candidate, measureThroughput, type Throughput } from './throughput.ts';

const json = { 'content-type': 'application/json' };

const candidates: readonly Candidate[] = [
  { name: 'constant JSON of the same size (limit)', request: { path: '/constant' }, status: 200 },
  {
    name: 'a plain `Error`, answered with the same JSON by a handler of one line',
    request: { path: '/plain-error' },
    status: 401,
  },
  { name: '`SIGN_IN_REQUIRED`, thrown before the body is read', request: { path: '/api/me' }, status: 401 },
  {
    name: 'the same in Arabic',
    request: { path: '/api/me', headers: { 'accept-language': 'ar-EG,ar;q=0.9,en;q=0.5' } },
    status: 401,
  },
  { name: '`OPERATION_FORBIDDEN`, an unknown route', request: { path: '/api/nothing' }, status: 403 },
  {
    name: '`OIDC_APPLICATION_NOT_FOUND`, after a look into the database',
    request: { path: '/api/oidc-applications/nothing/configuration' },
    status: 404,
  },
  {
    name: '`PARAMETER_MISSING`, with data, after the body was read and checked',
    request: { path: '/api/sign-in', method: 'POST', headers: json, body: '{"account":"ada","password":"x"}' },
    status: 400,
  },
];

const service = await startMeasured();
const throughput = await measureThroughput(service, candidates);
const memory = await measureMemory(service);
service.stop();
const document = join(import.meta.dirname, '../../../docs/load.md');
writeFileSync(document, text(throughput, memory));
process.stdout.write(`Wrote ${document}\n`);

function text(rates: readonly Throughput[], memories: readonly MemoryAt[]): string {
  const [major, minor] = process.versions.node.split('.');
  const machine = `${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${major}.${minor}, ${process.platform} ${process.arch}`;
  return `# Load

Made by \`npm run load -w @error-contracts/api\`. The service runs in one process, what measures it in another, both on this
machine, which is all there is: the figures are for comparison with each other. Each kind of request was measured in turn for four seconds,
seven times; the figures are medians.

${new Date().toISOString().slice(0, 10)}, ${machine}

## Errors a second

A plain error is what a hand-written server has: thrown, and answered with constant JSON by a handler of one line. What is
lost between the limit and it is not ours.

| | a second | of the limit | of a plain error | 99 % within |
| --- | --: | --: | --: | --: |
${rates.map(rowOf).join('\n')}

## Memory over a million errors

No two of the requests were alike: languages, paths, fields and accounts were new each time. After each 100,000 the garbage was
collected.

| errors | heap | resident |
| --: | --: | --: |
${memories.map(({ answers, heap, resident }) => `| ${count(answers)} | ${megabytes(heap)} | ${megabytes(resident)} |`).join('\n')}
`;
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
