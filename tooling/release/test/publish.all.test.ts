import { expect, test } from 'vitest';
import { fakeRegistry } from './fake-registry.js';
import { shop } from './shop.js';

const both = ['@shop/schemas@1.0.0', 'shop@1.0.0'];

test('each package is published after those that it depends on; a second time is refused', async () => {
  const registry = await fakeRegistry();
  const { release } = shop();
  const first = await release(registry.url);
  expect(first.stderr).toBe('');
  expect(first.stdout).toBe('published  @shop/schemas@1.0.0  latest\npublished  shop@1.0.0  latest\n');
  expect(first.code).toBe(0);
  expect(registry.published).toEqual(both);

  expect(await release(registry.url)).toEqual({
    code: 1,
    stdout: '',
    stderr:
      'error: All packages of 1.0.0 are published already. Nothing was published.\n' +
      'help: For the next version: npm run changeset, then npm run versions.\n',
  });
  expect(registry.published).toEqual(both);
});

test('other contents of a published version are refused', async () => {
  const registry = await fakeRegistry();
  const { commit, release } = shop();
  await release(registry.url);
  commit('shop/index.js', 'export {};');
  const { code, stderr } = await release(registry.url);
  expect(stderr).toContain('error: shop 1.0.0 is published already, with other contents. Nothing was published.');
  expect(code).toBe(1);
  expect(registry.published).toEqual(both);
});

test('a version that is lower than the published one is refused, unless it gets a tag of its own', async () => {
  const registry = await fakeRegistry();
  const [old, current] = [shop(), shop()];
  current.raise('1.1.0');
  await current.release(registry.url);
  const refused = await old.release(registry.url);
  expect(refused.stderr).toContain('@shop/schemas 1.1.0 is published, and 1.0.0 is lower. Nothing was published.');
  expect(refused.code).toBe(1);
  const tagged = await old.release(registry.url, '--tag', 'previous');
  expect(tagged.stdout).toContain('published  shop@1.0.0  previous\n');
});

test('a prerelease does not become what people get', async () => {
  const registry = await fakeRegistry();
  const { raise, release } = shop();
  raise('1.1.0-next.0');
  expect((await release(registry.url)).stdout).toContain('published  shop@1.1.0-next.0  next\n');
});

test.each([
  [500, 'The registry has a fault of its own (500).', 'help: Wait until it works again. Then run it again'],
  [401, 'The registry does not know who publishes (401).', 'help: Sign in with npm login.'],
  [403, 'The registry forbids it (403).', 'help: Ask an owner of the package'],
])('a registry that answers %i halfway stops it, and the next run goes on', async (status, message, help) => {
  const registry = await fakeRegistry();
  const { release } = shop();
  registry.fault = (method, name) => (method === 'PUT' && name === 'shop' ? { status } : undefined);
  const stopped = await release(registry.url);
  expect(stopped.stderr).toContain(`error: ${message} 1 of 2 packages were published. Not published: shop@1.0.0.`);
  expect(stopped.stderr).toContain(help);
  expect(stopped.code).toBe(1);

  registry.fault = () => undefined;
  const { code, stdout } = await release(registry.url);
  expect(stdout).toBe('1 of 2 packages are published from an earlier run.\npublished  shop@1.0.0  latest\n');
  expect(code).toBe(0);
  expect(registry.published).toEqual(both);
});

test.each([500, 401])('a registry that answers %i when it is asked gets nothing', async (status) => {
  const registry = await fakeRegistry();
  registry.fault = () => ({ status });
  const { code, stderr } = await shop().release(registry.url);
  expect(stderr).toContain(`(${status}). Nothing was published.\nhelp: `);
  expect(code).toBe(1);
  expect(registry.published).toEqual([]);
});

test('a failure that passes is tried again', async () => {
  const registry = await fakeRegistry();
  let failures = 2;
  registry.fault = (method) => {
    if (method !== 'PUT' || failures === 0) return undefined;
    failures -= 1;
    return { status: 503 };
  };
  expect((await shop().release(registry.url)).code).toBe(0);
  expect(registry.published).toEqual(both);
});

test('a registry that gives no answer is left after the time that it has', async () => {
  const registry = await fakeRegistry();
  registry.fault = () => 'silent';
  const { code, stderr } = await shop().release(registry.url, '--timeout', '1');
  expect(stderr).toMatch(/^error: The registry gave no answer in time\. Nothing was published\.\nhelp: /);
  expect(code).toBe(1);
});

test('a package whose answer is lost counts as published', async () => {
  const registry = await fakeRegistry();
  const { release } = shop();
  registry.fault = (method) => (method === 'PUT' ? 'silent after taking it' : undefined);
  const { code, stderr } = await release(registry.url, '--timeout', '1');
  expect(stderr).toBe('');
  expect(code).toBe(0);
  expect(registry.published).toEqual(both);
});

test('nobody at the address of the registry', async () => {
  const { code, stderr } = await shop().release('http://127.0.0.1:1/');
  expect(stderr).toContain('error: The registry cannot be reached. Nothing was published.\nhelp: Check the registry');
  expect(code).toBe(1);
});
