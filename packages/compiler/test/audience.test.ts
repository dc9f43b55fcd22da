import type { JsonObject } from '@error-contracts/catalog';
import { expect, test } from 'vitest';
import { targets } from '../src/targets.js';
import { catalogOfErrors, uncheckedContract } from './contract-of-errors.js';

const SECRET = 'Sekret';

/** An internal error with the mark in each of its texts, and the fallback of the catalogue. */
const ERRORS: Readonly<Record<string, JsonObject>> = {
  SYSTEM_BUSY: {
    message: 'Try again in {minutes, plural, one {a minute} other {{minutes} minutes}}.',
    data: { minutes: { type: 'integer', default: 5, description: 'How long.' } },
  },
  DISK_FULL: {
    audience: 'internal',
    message: `${SECRET} text with {minutes}.`,
    causes: [`${SECRET} cause.`],
    fixes: [`${SECRET} fix.`],
    comment: `${SECRET} comment.`,
    deprecated: { since: '1.0.0', reason: `${SECRET} reason.` },
    data: {
      minutes: { type: 'integer', description: `${SECRET} description.`, examples: [1], default: 1 },
      disk: {
        type: 'object',
        description: `${SECRET} object.`,
        default: {},
        properties: { name: { type: 'string', description: `${SECRET} property.` } },
      },
    },
  },
};

const contract = uncheckedContract(
  { ...catalogOfErrors(ERRORS), fallback: 'SYSTEM_BUSY' },
  {
    de: { SYSTEM_BUSY: 'Warten Sie {minutes} Minuten.', DISK_FULL: `${SECRET} Text.` },
    fr: { DISK_FULL: `${SECRET}.` },
  },
);

async function emitted(audience: 'public' | 'internal'): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  for (const target of targets) {
    const options = Object.hasOwn(target.options, 'audience') ? { audience } : {};
    for (const [path, text] of await target.emitter(options)(contract)) files.set(`${target.name}/${path}`, text);
  }
  return files;
}

test('no text of an internal error is in what a browser may get', async () => {
  const files = [...(await emitted('public'))].filter(([path]) => !path.startsWith('i18n/internal/'));
  expect(files.length).toBeGreaterThan(10);
  expect(files.filter(([, text]) => text.includes(SECRET)).map(([path]) => path)).toEqual([]);
});

test('an internal error has the text of the fallback, with the defaults of the fallback', async () => {
  const files = await emitted('public');
  expect(files.get('i18n/locales/en/index.ts')).toContain('1001: "Try again in 5 minutes."');
  expect(files.get('i18n/locales/de/index.ts')).toContain('1001: "Warten Sie 5 Minuten."');
  expect(files.get('i18n/locales/fr/index.ts')).not.toContain('1001');
});

test('servers and logs find the internal texts beside the public ones', async () => {
  const files = await emitted('public');
  expect(files.get('i18n/internal/de/index.ts')).toContain(`1001: "${SECRET} Text."`);
  expect(files.get('i18n/internal/de/index.ts')).toContain('1000: ');
  expect(files.get('i18n/internal/en/messages.ts')).toContain(SECRET);
});

test('code for servers has the texts in its comments', async () => {
  const files = await emitted('internal');
  expect(files.get('types/error-response.ts')).toContain(`${SECRET} text`);
  expect(files.get('validators/error-response.schema.json')).toContain(`${SECRET} text`);
});

test('a catalogue without internal errors has no folder for them', async () => {
  const [, , i18n] = targets;
  const files = await i18n?.emitter()(uncheckedContract(catalogOfErrors({ SYSTEM_BUSY: {} })));
  expect([...(files?.keys() ?? [])].filter((path) => path.startsWith('internal/'))).toEqual([]);
});

test('an internal error gives the envelope what the fallback gives, because it may be a text', async () => {
  const envelope = {
    code: 'code',
    message: 'message',
    data: 'data',
    properties: { title: { type: 'string', from: 'entry' }, hint: { type: 'string', from: 'entry', optional: true } },
  };
  const errors = {
    SYSTEM_BUSY: { properties: { title: 'Busy' } },
    DISK_FULL: { audience: 'internal', properties: { title: `${SECRET} title`, hint: `${SECRET} hint` } },
  };
  const titled = uncheckedContract({ ...catalogOfErrors(errors), envelope, fallback: 'SYSTEM_BUSY' });
  for (const target of targets) {
    for (const [path, text] of await target.emitter()(titled)) {
      if (!path.startsWith('internal/')) expect(text, path).not.toContain(SECRET);
      if (path === 'error-response.schema.json') expect(text.match(/"const": "Busy"/g)).toHaveLength(2);
    }
  }
});
