import type { ErrorName } from '@error-contracts/types';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from './answer.ts';
import { type Overrides, type RunningService, startService } from './running-service.ts';
import { type World, world } from './world.ts';

/** How to provoke errors: the last answer of each function must be the error that its key names. */
export type Provocations = { readonly [Name in ErrorName]?: (world: World) => Promise<Answer> };

/** Defines a test for each error of an operation: it provokes the error in a new world of the same service. */
export function describeErrors(operation: string, provocations: Provocations, overrides: Overrides = {}): void {
  describe(`${operation} answers`, () => {
    let service: RunningService;
    beforeAll(async () => {
      service = await startService(overrides);
    });
    afterAll(() => service.close());

    for (const [name, provoke] of Object.entries(provocations)) {
      it(name, async () => {
        const answer = await provoke(await world(service));
        await expect(answer).toSatisfyErrorContract(name as ErrorName);
      });
    }
  });
}
