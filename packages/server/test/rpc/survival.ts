import { isErrorResponse } from '@error-contracts/validators';
import { fuzzSeed } from '@error-contracts/vitest-config/fuzz';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { randomThrown } from '../hostile/random-thrown.js';
import { thrownNext } from '../servers/failures.js';
import { oddities } from '../servers/oddities.js';
import { logged } from '../servers/test-errors.js';
import { protocols } from './protocols.js';

/** Defines tests in which each server throws so many oddities: each is answered, none ends it. */
export function describeSurvival(count: number): void {
  const lost: unknown[] = [];
  const lose = (reason: unknown): void => void lost.push(reason);
  beforeAll(() => {
    // Either would end a process.
    process.on('unhandledRejection', lose).on('uncaughtException', lose);
  });
  afterAll(() => {
    process.off('unhandledRejection', lose).off('uncaughtException', lose);
  });

  describe('whatever is thrown is answered, and ends no process', () => {
    test.each(protocols)('%s', { timeout: 600_000 }, async (_name, start) => {
      const road = await start();
      const random = fc.sample(randomThrown, { seed: fuzzSeed, numRuns: count });
      const makes = [...Object.values(oddities), ...random];
      for (const [index, make] of makes.entries()) {
        thrownNext.make = make;
        logged.length = 0;
        const { errorResponse, seen } = await road.call(index % 2 === 0 ? 'thrown-next' : 'rejected-next');
        expect(isErrorResponse(errorResponse.body)).toBe(true);
        expect(seen).not.toMatch(/SELECT|leak|node_modules/);
        // GraphQL makes several errors of an AggregateError.
        expect(logged.length).toBeGreaterThan(0);
      }
      expect(lost).toEqual([]);
      await road.close();
    });
  });
}
