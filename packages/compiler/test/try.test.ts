import { expect, test } from 'vitest';
import { contractOf, emitAll, envelopeFixtures } from './compile-fixture.js';
test.each(envelopeFixtures)('%s', async (name) => { const c = await contractOf(name); expect(c.errors.length).toBeGreaterThan(1); await emitAll(c) });
