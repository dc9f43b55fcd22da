import type { ErrorName } from '@error-contracts/types';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from './answer.ts';
import { type Overrides, type RunningService, startService } from './running-service.ts';
import { type World, world } from './world.ts';

/** How to provoke errors: what each key names must be answered in the end. */
export type Provocations = { readonly [Name in ErrorName]?: (world: World) => Promise<Answer> };

/** One test for each error of an operation: a new world in the same service, the condition brought about, the error. */
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
        expect(answer.error).toBe(name);
      });
    }
  });
}
