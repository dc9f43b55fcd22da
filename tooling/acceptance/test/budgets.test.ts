import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';
import { expect, test } from 'vitest';
import { firstRelease } from './first-release.js';
import { root } from './repository.js';

/** What is larger because the catalogue has grown since its first release. */
const ofAddedCodes = 25 * Math.max(0, codesOf(join(root, 'schemas')) - codesOf(firstRelease));

/** What a catalogue costs in which an error holds others; any other catalogue has none of it. */
const ofHeldErrors = { guard: 270, report: 530 };

/** Bytes are stable where times are not: what an application ships, minified and gzipped, has a limit. */
const budgets: Record<string, { readonly source: string; readonly most: number }> = {
  'one message': {
    source: "import { USER_NOT_FOUND } from '@error-contracts/i18n/en/messages'; globalThis.used = USER_NOT_FOUND;",
    most: 110,
  },
  'one language, beside its texts as JSON by name': {
    source: "import en from '@error-contracts/i18n/en'; globalThis.used = en;",
    most: 1.05 * gzipped(JSON.stringify(JSON.parse(readFileSync(join(root, 'schemas/locales/en.json'), 'utf8')))),
  },
  'the guard': {
    source: "import { isErrorResponse } from '@error-contracts/validators/guard'; globalThis.used = isErrorResponse;",
    most: 900 + ofAddedCodes + ofHeldErrors.guard,
  },
  'the guard and the report': {
    source: `import { isErrorResponse } from '@error-contracts/validators/guard';
      import { explainErrorResponse } from '@error-contracts/validators'; globalThis.used = [isErrorResponse, explainErrorResponse];`,
    most: 1500 + ofAddedCodes + ofHeldErrors.report,
  },
  'a client: parser, formatter, one language': {
    source: `import { parseErrorResponse } from '@error-contracts/validators';
      import { createFormatter } from '@error-contracts/i18n/by-code'; import en from '@error-contracts/i18n/en';
      globalThis.used = [parseErrorResponse, createFormatter([en])];`,
    most: 5050 + ofAddedCodes,
  },
  'a reader with its formatter': {
    source: "import { createErrorReader } from '@error-contracts/client'; globalThis.used = createErrorReader;",
    // It reads what nine libraries have, and matches languages as CLDR does.
    most: 6400,
  },
  'a reader with the errors of fields, for all three kinds of forms': {
    source: `import { createErrorReader } from '@error-contracts/client';
      import { fieldErrors, formErrorMap, setFormErrors, showFieldErrors } from '@error-contracts/client/fields';
      globalThis.used = [createErrorReader, fieldErrors, formErrorMap, setFormErrors, showFieldErrors];`,
    most: 8950,
  },
  'a whole client without a language: reader with its formatter, contract, parser': {
    source: `import { createErrorReader } from '@error-contracts/client'; import { contract } from '@error-contracts/types';
      import { parseErrorResponse } from '@error-contracts/validators';
      globalThis.used = createErrorReader({ contract, validators: { parseErrorResponse }, messages: [] });`,
    most: 9920 + ofAddedCodes + ofHeldErrors.report,
  },
  'a whole server without a language: errors with their formatter, contract': {
    source: `import { createErrors } from '@error-contracts/server'; import { contract } from '@error-contracts/types';
      globalThis.used = createErrors({ contract, messages: [] });`,
    most: 12300 + ofAddedCodes,
  },
};

test.each(Object.entries(budgets))('%s', async (_, { source, most }) => {
  const size = gzipped(await bundled(source));
  expect(size).toBeGreaterThan(0);
  expect(size).toBeLessThanOrEqual(most);
});

async function bundled(source: string): Promise<string> {
  const entry = join(import.meta.dirname, 'entry.js');
  const bundle = await rolldown({
    input: entry,
    platform: 'browser',
    plugins: [
      { name: 'entry', resolveId: (id) => (id === entry ? id : null), load: (id) => (id === entry ? source : null) },
    ],
  });
  const { output } = await bundle.generate({ format: 'esm', minify: true });
  await bundle.close();
  expect(output).toHaveLength(1);
  return output[0].code;
}

function gzipped(text: string): number {
  return gzipSync(text, { level: 9 }).byteLength;
}

function codesOf(folder: string): number {
  return Object.keys(JSON.parse(readFileSync(join(folder, 'catalog.json'), 'utf8')).errors).length;
}
