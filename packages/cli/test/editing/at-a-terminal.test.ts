import { expect, test } from 'vitest';
import { keys, runOnTerminal, type Step } from '../support/on-terminal.js';
import { CATALOG, project } from '../support/project.js';
import { spawnCommand } from '../support/run-command.js';

const { enter, eraseLine, interrupt, no } = keys;

const QUESTIONS: readonly Step[] = [
  ['What is it called?', `CARD_REFUSED${enter}`],
  ['What does it say (en)?', `Your card was refused {count, plural, one {once} other {# times}}.${enter}`],
  ['What is {count}?', enter],
  ['What does {count} mean?', `How often.${enter}`],
  ['Which HTTP status?', `pay`],
  ['402 Payment Required', enter],
  ['What is it about?', 'paym'],
  ['● payment', enter],
];

test('add asks for what is missing, shows the entry, and writes it', async () => {
  const { folder, errors } = project();
  const { code, shown } = await runOnTerminal(['add'], folder, [...QUESTIONS, ['Write this?', enter]]);
  expect(shown).toContain('+    "CARD_REFUSED": {');
  expect(code).toBe(0);
  expect(errors().CARD_REFUSED).toEqual({
    code: 3003,
    message: 'Your card was refused {count, plural, one {once} other {# times}}.',
    status: 402,
    domain: 'payment',
    data: { count: { type: 'integer', description: 'How often.' } },
  });
});

test('add does not ask for what is given; a new domain needs a range', async () => {
  const { folder, errors } = project();
  const args = ['add', 'TEAM_FULL', '--message', 'The team is full.', '--status', '409'];
  const { code, shown } = await runOnTerminal(args, folder, [
    ['What is it about?', 'anoth'],
    ['● another one', enter],
    ['in a word?', `team${enter}`],
    ['From which range', enter],
    ['Write this?', enter],
  ]);
  expect(code).toBe(0);
  expect(shown).not.toContain('What is it called?');
  expect(shown).toContain('accounts (1000–1999, identity-team; next 1003)');
  expect(errors().TEAM_FULL).toMatchObject({ code: 1003, domain: 'team' });
});

test('each answer is checked against the rules at once, and asked for again', async () => {
  const { folder, read } = project();
  const { code, shown } = await runOnTerminal(['add', 'cardRefused'], folder, [
    ['What is it called?', enter],
    ['as "CARD_REFUSED"', `${eraseLine}USER_BLOCKED${enter}`],
    ['was a name of USER_LOCKED', `${eraseLine}CARD_REFUSED${enter}`],
    ['What does it say', `Your card has expired.${enter}`],
    ['same text as CARD_EXPIRED', `${eraseLine}Your card {was refused.${enter}`],
    ['{was', interrupt],
  ]);
  expect(shown).toContain('Stopped. Nothing was written.');
  expect(code).toBe(130);
  expect(read('catalog.json')).toBe(CATALOG);
});

test.each([
  ['no', no],
  ['Ctrl-C', interrupt],
])('%s at the last question writes nothing', async (_, key) => {
  const { folder, read } = project();
  const args = ['retire', 'ORDER_NOT_FOUND'];
  const { code, shown } = await runOnTerminal(args, folder, [
    ['Why is ORDER_NOT_FOUND retired?', `Orders are gone.${enter}`],
    ['was never released as deprecated', ''],
    ['Write this?', key],
  ]);
  expect(code).toBe(130);
  expect(shown).toContain('Stopped. Nothing was written.');
  expect(read('catalog.json')).toBe(CATALOG);
});

test('what another person writes while a question waits is not overwritten', async () => {
  const { folder, read, write } = project();
  const theirs = CATALOG.replace('Your card has expired.', 'Your card is too old.');
  const meanwhile = (): string => {
    write('catalog.json', theirs);
    return enter;
  };
  const args = ['rename', 'CARD_EXPIRED', 'CARD_TOO_OLD'];
  const { code, shown } = await runOnTerminal(args, folder, [['Write this?', meanwhile]]);
  expect(code).toBe(2);
  expect(shown).toContain('catalog.json was changed by somebody else meanwhile.');
  expect(read('catalog.json')).toBe(theirs);
  expect(read('locales/de.json')).toContain('"CARD_EXPIRED"');
});

test('--yes asks nothing', async () => {
  const { folder, errors } = project();
  expect((await runOnTerminal(['rename', '3001', 'CARD_TOO_OLD', '--yes'], folder, [])).code).toBe(0);
  expect(errors()).toHaveProperty('CARD_TOO_OLD');
  const { code, shown } = await runOnTerminal(['add', 'A_MISSING', '--yes'], folder, []);
  expect(code).toBe(2);
  expect(shown).toContain('--message, --status, and --domain are missing.');
});

test('nobody waits for a person who thinks', async () => {
  const { folder, errors } = project();
  const args = ['add', 'CARD_REFUSED', '--message', 'No.', '--status', '402', '--domain', 'payment', '--yes'];
  const meanwhile = (): string => {
    const env = { ERROR_CONTRACTS_LOCK_TIMEOUT: '0' };
    expect(spawnCommand(args, { cwd: folder, env })).toMatchObject({ code: 0, stderr: '' });
    return keys.no;
  };
  const { code } = await runOnTerminal(['retire', '2000', '--reason', 'Gone.'], folder, [['Write this?', meanwhile]]);
  expect(code).toBe(130);
  expect(errors()).toHaveProperty('CARD_REFUSED');
});
