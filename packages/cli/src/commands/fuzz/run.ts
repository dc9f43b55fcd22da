import { randomBytes } from 'node:crypto';
import {
  allowedServer,
  type FuzzResult,
  fuzz,
  hasSeenErrors,
  InputError,
  operationsOf,
  readOpenApi,
} from '@error-contracts/api-fuzz';
import type { Contract } from '@error-contracts/catalog';
import { check } from '@error-contracts/catalog/check';
import { finishEdits } from '../../catalog/finish-edits.js';
import { readCatalog } from '../../catalog/read-catalog.js';
import { openProject } from '../../config/open-project.js';
import { printRefusal } from '../../report/print-diagnostics.js';
import type { Terminal } from '../../terminal/terminal.js';
import { UsageError } from '../../terminal/usage-error.js';
import { progressLine } from './fuzz-progress.js';
import { type FuzzCommandOptions, fuzzSettings, wordsOf } from './fuzz-settings.js';
import { readDocument } from './read-document.js';
import { recordErrors } from './record-errors.js';
import { printFuzz } from './report/print-fuzz.js';
import { requireOperations, wantedOperations } from './wanted-operations.js';

/** So many, that a person can type one. */
const SEEDS = 1_000_000;

/** What a shell reports for a command that Ctrl-C stopped: 128 and the number of the signal. */
const INTERRUPTED = 130;

/**
 * Fuzzes a running API and reports what breaks the contract. Resolves to 0, to 1 if something does or if no answer was an error, or
 * to 130 if a person stopped it.
 */
export async function fuzzCommand(terminal: Terminal, options: FuzzCommandOptions): Promise<number> {
  const { headers, secrets } = fuzzSettings(options);
  const contract = await contractOf(options, terminal);
  if (contract === undefined) return 1;
  try {
    const server = await allowedServer(options.url, options.allowHost ?? []);
    const text = await readDocument(options.openapi, terminal.cwd, server, headers);
    const { pathname } = server.url;
    const base = pathname === '/' ? undefined : pathname;
    const api = operationsOf(readOpenApi(text, options.openapi), contract, base);
    const wanted = wantedOperations(api, wordsOf(options.only), wordsOf(options.skip));
    const allowFallback = options.allowFallback === true ? true : wordsOf(options.allowFallback);
    if (allowFallback !== true) requireOperations(api, allowFallback);
    const onError = recordErrors(contract, terminal);
    const result = await untilInterrupted(terminal, options.requests, (signal, onProgress) =>
      fuzz({
        server,
        api: wanted,
        contract,
        seed: options.seed ?? randomBytes(4).readUInt32LE() % SEEDS,
        requests: options.requests,
        time: options.seconds * 1000,
        patience: options.timeout * 1000,
        largestBody: options.maxBody,
        headers,
        secrets,
        allowFallback,
        signal,
        onProgress,
        ...(onError === undefined ? {} : { onError }),
      }),
    );
    await printFuzz(terminal, options.format, { result, server: server.url, headers, secrets });
    return exitCode(result);
  } catch (error) {
    if (error instanceof InputError) throw new UsageError(error.message, error.help);
    throw error;
  }
}

async function contractOf(options: FuzzCommandOptions, terminal: Terminal): Promise<Contract | undefined> {
  const { catalog: path, lowered } = openProject(options, terminal.cwd);
  await finishEdits(path, terminal);
  const { diagnostics, contract } = check(await readCatalog(path, terminal.cwd), lowered);
  if (contract !== undefined) return contract;
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  const format = options.format === 'text' ? 'text' : 'json';
  await printRefusal(terminal, { format }, errors, 'Nothing was sent.');
  return undefined;
}

type Work = (signal: AbortSignal, onProgress: ReturnType<typeof progressLine>['show']) => Promise<FuzzResult>;

/** The first Ctrl-C ends the fuzz, which then reports. The second one ends the process. */
async function untilInterrupted(terminal: Terminal, most: number, work: Work): Promise<FuzzResult> {
  const controller = new AbortController();
  const line = progressLine(terminal, most);
  const stop = (): void => controller.abort();
  for (const signal of SIGNALS) process.once(signal, stop);
  try {
    return await work(controller.signal, line.show);
  } finally {
    for (const signal of SIGNALS) process.off(signal, stop);
    line.clear();
  }
}

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

function exitCode(result: FuzzResult): number {
  if (result.stopped === 'interrupted') return INTERRUPTED;
  return result.findings.length > 0 || !hasSeenErrors(result) ? 1 : 0;
}
