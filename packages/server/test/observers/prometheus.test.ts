import { Counter, Registry } from 'prom-client';
import { expect, test } from 'vitest';
import { countErrors, errorLabels } from '../../src/observers/prometheus/index.js';
import { oddities } from '../servers/oddities.js';
import { observedBy } from './entries.js';

test('errors are counted by code, and there are no more labels than errors', async () => {
  const registry = new Registry();
  const counter = new Counter({
    name: 'errors_total',
    help: 'By code.',
    labelNames: errorLabels,
    registers: [registry],
  });
  const errors = observedBy(countErrors(counter));
  errors.respond(errors.USER_NOT_FOUND());
  errors.respond(Object.assign(errors.USER_NOT_FOUND(), { name: `${Math.random()}`, code: Math.random(), status: 1 }));
  for (const make of Object.values(oddities)) errors.respond(make());
  expect((await registry.metrics()).split('\n').filter((line) => line.startsWith('errors_total'))).toEqual([
    'errors_total{error="USER_NOT_FOUND",code="2004",status="404",unexpected="false"} 2',
    `errors_total{error="SYSTEM_BUSY",code="1000",status="503",unexpected="true"} ${Object.keys(oddities).length}`,
  ]);
});
