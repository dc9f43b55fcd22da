import { type Browser, launchBrowser } from '@error-contracts/browser';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { type FaultyProxy, startFaultyProxy } from './failing-proxy.ts';
import { type RunningService, startService } from './running-service.ts';
import { type Visitor, type VisitorOptions, visit } from './visitor.ts';

/** A browser and a service for the tests of one file. */
export interface Stage {
  readonly service: RunningService;
  /** Between the visitors and the service. */
  readonly proxy: FaultyProxy;
  visit(options?: VisitorOptions): Promise<Visitor>;
}

/** Sets the stage around all tests of a file; after each, nothing may have gone wrong in the browser, and visitors leave. */
export function setStage(): Stage {
  const visitors: Visitor[] = [];
  let browser: Browser;
  let service: RunningService;
  let proxy: FaultyProxy;

  beforeAll(async () => {
    [browser, service] = await Promise.all([launchBrowser(), startService()]);
    proxy = await startFaultyProxy(service.origin);
  });
  afterEach(async () => {
    proxy.set(null);
    const gone = visitors.splice(0);
    await Promise.all(gone.map(({ leave }) => leave()));
    expect(gone.flatMap(({ faults }) => faults)).toEqual([]);
  });
  afterAll(async () => {
    await browser.close();
    await proxy.close();
    await service.close();
  });

  return {
    get service() {
      return service;
    },
    get proxy() {
      return proxy;
    },
    visit: async (options) => {
      const visitor = await visit(browser, proxy.origin, options);
      visitors.push(visitor);
      return visitor;
    },
  };
}
