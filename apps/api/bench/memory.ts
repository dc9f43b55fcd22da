import { randomInt } from 'node:crypto';
import autocannon from 'autocannon';
import type { MeasuredService } from './measured-service.ts';

const chunks = 10;
const errorsPerChunk = 100_000;
const connections = 40;

/** The memory after a number of answers and a collection of garbage, in bytes. */
export interface MemoryAt {
  readonly answers: number;
  readonly heap: number;
  readonly resident: number;
}

/**
 * Sends a million requests that all fail, and measures the memory in between. No two are alike: new languages, paths,
 * and fields let a cache without a limit grow.
 */
export async function measureMemory(service: MeasuredService): Promise<readonly MemoryAt[]> {
  const measured: MemoryAt[] = [];
  let answers = 0;
  for (let chunk = 0; chunk <= chunks; chunk += 1) {
    const { heapUsed, rss } = await service.memory();
    measured.push({ answers, heap: heapUsed, resident: rss });
    if (chunk < chunks) answers += await fail(service.address);
  }
  return measured;
}

async function fail(url: string): Promise<number> {
  const result = await autocannon({
    url,
    connections,
    amount: errorsPerChunk,
    requests: [
      { path: '/api/me', setupRequest: (request) => ({ ...request, headers: anyLanguage() }) },
      { setupRequest: (request) => ({ ...request, path: `/api/oidc-applications/${anything()}/configuration` }) },
      { setupRequest: (request) => ({ ...request, path: `/${anything()}?${anything()}` }) },
      {
        path: '/api/sign-in',
        method: 'POST',
        setupRequest: (request) => ({
          ...request,
          headers: { ...anyLanguage(), 'content-type': 'application/json' },
          body: JSON.stringify({ registerInClient: 'console', account: anything(), password: anything() }),
        }),
      },
      {
        path: '/api/sign-up',
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        setupRequest: (request) => ({ ...request, body: `{"${anything()}":1}` }),
      },
    ],
  });
  if (result['2xx'] > 0 || result['5xx'] > 0 || result.errors > 0) {
    throw new Error(`Expected only errors of requests, got ${JSON.stringify(result.statusCodeStats)}.`);
  }
  return result.non2xx;
}

function anyLanguage(): Record<string, string> {
  return { 'accept-language': `de-${anything()},ja;q=0.${randomInt(1, 999)}`, accept: 'application/json' };
}

function anything(): string {
  return randomInt(2 ** 47).toString(36);
}
