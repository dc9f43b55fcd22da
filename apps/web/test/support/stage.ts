import { type Browser, launchBrowser } from '@error-contracts/browser';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { type FailingProxy, startFailingProxy } from './failing-proxy.ts';
import { type RunningService, type ServiceSettings, startService } from './running-service.ts';
import { type Visitor, type VisitorOptions, visit } from './visitor.ts';

/** A browser and a service for the tests of one file. */
export interface Stage {
  readonly service: RunningService;
  /** The proxy between the visitors and the service. */
  readonly proxy: FailingProxy;
  visit(options?: VisitorOptions): Promise<Visitor>;
}

/** Starts the stage for all tests of a file. After each test its visitors leave, and no browser may have an error. */
export function setStage(settings: ServiceSettings = {}): Stage {
  const visitors: Visitor[] = [];
  let browser: Browser;
  let service: RunningService;
  let proxy: FailingProxy;

  beforeAll(async () => {
    [browser, service] = await Promise.all([launchBrowser(), startService(settings)]);
    proxy = await startFailingProxy(service.origin);
  });
  afterEach(async () => {
    proxy.set(null);
    const gone = visitors.splice(0);
    await Promise.all(gone.map(({ leave }) => leave()));
    expect(gone.flatMap(({ errors }) => errors)).toEqual([]);
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
