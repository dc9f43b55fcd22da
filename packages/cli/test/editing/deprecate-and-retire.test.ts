import { describe, expect, test } from 'vitest';
import { CATALOG, project, release } from '../support/project.js';

const WHY = ['--reason', 'Nothing sends it'];

describe.each([
  ['deprecate', 'deprecated', '1.4.0'],
  ['retire', 'retired', '2.0.0'],
])('%s', (command, field, version) => {
  test('keeps the entry and adds the reason, the version and the replacement', async () => {
    const { run, read } = project();
    const { code, stdout } = await run(command, 'ORDER_NOT_FOUND', ...WHY, '--replaced-by', '1001');
    expect(code).toBe(0);
    const end = `"${field}": { "since": "${version}", "reason": "Nothing sends it.", "replacedBy": "USER_NOT_FOUND" }`;
    expect(read('catalog.json')).toBe(
      CATALOG.replace(
        '{ "code": 2000, "message": "We can’t find this order.", "status": 404, "domain": "order" }',
        `{\n      "code": 2000,\n      "message": "We can’t find this order.",\n      "status": 404,\n      "domain": "order",\n      ${end}\n    }`,
      ),
    );
    expect(stdout).toContain(`ORDER_NOT_FOUND, code 2000, is ${field} from ${version} on.\n  catalog.json:20\n`);
    expect(stdout).toContain('Let servers send USER_NOT_FOUND instead');
    expect(await run('check')).toMatchObject({ code: 0 });
  });

  test('finds the error by its code, a former name and small letters', async () => {
    for (const asked of ['3001', 'card_expired', 'CARD_EXPIRED']) {
      const { run, errors } = project();
      expect(await run(command, asked, ...WHY, '--since', '9.9')).toMatchObject({ code: 0 });
      expect(errors().CARD_EXPIRED).toMatchObject({ [field]: { since: '9.9', reason: 'Nothing sends it.' } });
    }
  });

  test('gives what it was to replace its own replacement, or is refused', async () => {
    const { run, read, errors } = project();
    const refused = await run(command, 'USER_NOT_FOUND', ...WHY);
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain('USER_NOT_FOUND is what replaces USER_LOCKED.\nhelp: Say with --replaced-by');
    expect(read('catalog.json')).toBe(CATALOG);
    const { code, stdout } = await run(command, 'USER_NOT_FOUND', ...WHY, '--replaced-by', 'CARD_EXPIRED');
    expect(code).toBe(0);
    expect(stdout).toContain('USER_LOCKED was to be replaced by it, and now by CARD_EXPIRED.');
    expect(errors().USER_LOCKED?.deprecated).toMatchObject({ replacedBy: 'CARD_EXPIRED' });
    expect(await run('check')).toMatchObject({ code: 0 });
  });

  test('is refused for an error that another one is answered as', async () => {
    const hiding = CATALOG.replace('"status": 403,', '"status": 404,\n      "sameAnswerAs": "ORDER_NOT_FOUND",');
    const { run, read } = project(hiding);
    const { code, stdout } = await run(command, 'ORDER_NOT_FOUND', ...WHY);
    expect(code).toBe(1);
    expect(stdout).toContain(`USER_LOCKED is to be answered as ORDER_NOT_FOUND, which is ${field}.`);
    expect(read('catalog.json')).toBe(hiding);
  });

  test('leaves the catalogue as it was if it is refused', async () => {
    const { run, read } = project();
    const cases: [args: readonly string[], code: number, says: string][] = [
      [['CARD_EXPIRED'], 2, '--reason is missing.'],
      [['CARD_EXPIRED', '--reason='], 2, '--reason is empty.'],
      [['CARD_EXPIERD', ...WHY], 2, 'Did you mean CARD_EXPIRED?'],
      [['CARD_EXPIRED', ...WHY, '--replaced-by', 'USER_NOT_FUND'], 2, 'Did you mean USER_NOT_FOUND?'],
      [['CARD_EXPIRED', ...WHY, '--replaced-by', '3001'], 2, 'CARD_EXPIRED cannot replace itself.'],
      [['CARD_EXPIRED', ...WHY, '--replaced-by', 'USER_LOCKED'], 1, 'USER_LOCKED, which is deprecated itself.'],
    ];
    for (const [args, code, says] of cases) {
      const ran = await run(command, ...args);
      expect({ args, code: ran.code }).toEqual({ args, code });
      expect(ran.stdout + ran.stderr).toContain(says);
      expect(read('catalog.json')).toBe(CATALOG);
    }
  });
});

test('to deprecate twice, or to end a retired error, is refused with help', async () => {
  const { run } = project();
  expect((await run('deprecate', 'USER_LOCKED', ...WHY)).stderr).toContain('error-contracts retire USER_LOCKED');
  expect(await run('retire', 'USER_BLOCKED', ...WHY)).toMatchObject({ code: 0 });
  for (const command of ['deprecate', 'retire']) {
    expect(await run(command, 'USER_LOCKED', ...WHY)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('USER_LOCKED is retired since 2.0.0.'),
    });
  }
});

test('a retired error keeps the replacement that its deprecation named, and needs no warning', async () => {
  const { run, errors } = project();
  const { stdout } = await run('retire', 'USER_LOCKED', ...WHY);
  expect(stdout).not.toContain('note:');
  expect(errors().USER_LOCKED).toMatchObject({
    deprecated: { since: '1.1.0' },
    retired: { since: '2.0.0', replacedBy: 'USER_NOT_FOUND' },
  });
});

describe('a note that nobody was warned', () => {
  const WARNING = 'was never released as deprecated';

  test('without a deprecation', async () => {
    expect((await project().run('retire', 'CARD_EXPIRED', ...WHY)).stdout).toContain(`note: CARD_EXPIRED ${WARNING}`);
  });

  test('with one that was not released', async () => {
    const here = project();
    await release(here);
    await here.run('deprecate', 'CARD_EXPIRED', ...WHY);
    expect((await here.run('retire', 'CARD_EXPIRED', ...WHY)).stdout).toContain(WARNING);
    expect((await here.run('retire', 'USER_LOCKED', ...WHY)).stdout).not.toContain(WARNING);
  });

  test('not for an error that was never released', async () => {
    const here = project();
    await release(here);
    await here.run('add', 'CARD_LOST', '--message', 'Lost.', '--status', '402', '--domain', 'payment');
    expect((await here.run('retire', 'CARD_LOST', ...WHY)).stdout).not.toContain(WARNING);
  });
});

describe('the version', () => {
  const sinceOf = async (command: string, packageJson: string, released?: string) => {
    const here = project();
    if (released !== undefined) await release(here, released);
    here.write('package.json', packageJson);
    const { stderr } = await here.run(command, 'CARD_EXPIRED', ...WHY);
    const { deprecated, retired } = (here.errors().CARD_EXPIRED ?? {}) as Record<string, { since: string } | undefined>;
    return (deprecated ?? retired)?.since ?? stderr;
  };

  test.each([
    ['deprecate', '{ "version": "0.3.1" }', '0.3.2'],
    ['retire', '{ "version": "0.3.1" }', '0.4.0'],
    ['retire', '{ "version": "2.0.0-beta.1" }', '2.0.0'],
    ['deprecate', '{ "version": "1.9.9" }', '1.10.0'],
  ])('%s after %s is %s', async (command, packageJson, since) =>
    expect(await sinceOf(command, packageJson)).toBe(since),
  );

  test.each([
    ['deprecate', '{ "version": "1.3.0" }', '1.3.0', '1.4.0'],
    ['deprecate', '{ "version": "1.4.0" }', '1.3.0', '1.4.0'],
    ['retire', '{ "version": "1.4.0" }', '1.3.0', '2.0.0'],
    ['retire', '{ "version": "2.1.0-rc.1" }', '1.3.0', '2.1.0'],
    ['retire', '{}', '1.3.0', '2.0.0'],
  ])('%s with %s after the release of %s is %s', async (command, packageJson, released, since) =>
    expect(await sinceOf(command, packageJson, released)).toBe(since),
  );

  test.each(['{}', '{ "version": "one" }', '[]'])('must be given if package.json is %s', async (text) => {
    expect(await sinceOf('retire', text)).toContain('--since is missing');
  });

  test.each(['no JSON', 'null'])('must be given if package.json is %s, which is reported', async (text) => {
    expect(await sinceOf('retire', text)).toContain('package.json cannot be read');
  });
});
