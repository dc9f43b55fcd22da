import { expect, test } from 'vitest';
import { catalog, shop } from './shop.js';

/** Nothing listens there, so that a test that gets this far fails. */
const nowhere = 'http://127.0.0.1:1/';

test('a version that is lower than what changed in the catalogue asks for is refused', async () => {
  const { commit, write, release } = shop();
  const { CARD_EXPIRED } = catalog.errors;
  write('schemas/package.json', { name: '@shop/schemas', version: '1.0.1' });
  write('shop/package.json', { name: 'shop', version: '1.0.1' });
  commit('schemas/catalog.json', { ...catalog, errors: { CARD_EXPIRED: { ...CARD_EXPIRED, status: 403 } } });
  const { code, stderr } = await release(nowhere);
  expect(stderr).toContain('The version 1.0.1 is too small: it must be at least 1.1.0.');
  expect(stderr).toMatch(/help: Run npm run versions, and commit what it writes\.\n$/);
  expect(code).toBe(1);
});

const more = { ...catalog.errors, CART_EMPTY: { code: 2, message: 'The cart is empty.', status: 409 } };

test.each([
  [
    'a package with another version',
    'shop/package.json',
    { name: 'shop', version: '1.1.0' },
    'All packages have one version, but @shop/schemas has 1.0.0 and shop has 1.1.0.',
  ],
  ['a pending changeset', '.changeset/new.md', '---\n"shop": minor\n---\n', 'Changesets are pending: new.md.'],
  [
    'a catalogue that says more than released.json',
    'schemas/catalog.json',
    { ...catalog, errors: more },
    'it must be at least 1.1.0',
  ],
])('%s is refused', async (_, path, content, message) => {
  const { commit, release } = shop();
  commit(path, content);
  const { code, stdout, stderr } = await release(nowhere);
  expect(stderr).toContain(message);
  expect(stderr).toContain('help: Run npm run versions');
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
});

test('a file that is not committed is refused', async () => {
  const { write, release } = shop();
  write('shop/index.js', 'export {};');
  const { code, stderr } = await release(nowhere);
  expect(stderr).toBe('error: Not everything is committed: shop/index.js.\nhelp: Commit it, or remove it.\n');
  expect(code).toBe(1);
});

test('provenance of a package that says that it is from elsewhere is refused', async () => {
  const { release } = shop({ GITHUB_REPOSITORY: 'acme/shop', NPM_CONFIG_PROVENANCE: 'true' });
  const { code, stderr } = await release(nowhere);
  expect(stderr).toContain('@shop/schemas says that it is from "", but this workflow runs in acme/shop.');
  expect(code).toBe(1);
});
