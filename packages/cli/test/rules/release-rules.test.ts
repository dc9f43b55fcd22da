import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Diagnostic, ExampleFiles } from '@error-contracts/catalog';
import { describe, expect, test } from 'vitest';
import { changesetDiagnostics } from '../../src/changesets/changeset-diagnostics.js';
import { pendingChangesets } from '../../src/changesets/pending-changesets.js';
import { requireVersionBump } from '../../src/commands/release/require-version-bump.js';
import { releaseRuleDocuments } from '../../src/releases/release-rules.js';
import { temporaryFolder } from '../support/run-command.js';

describe.each(releaseRuleDocuments())('$name', ({ name, severity, description, example }) => {
  test('its wrong example breaks this rule and no other', () => {
    expect(diagnosticsOf(example.wrong)).toEqual([expect.objectContaining({ rule: name, severity })]);
  });

  test('its right example breaks no rule', () => {
    expect(diagnosticsOf(example.right)).toEqual([]);
  });

  test('its description is one to three sentences', () => {
    expect(description).toMatch(/^[A-Z].*\.$/);
    expect(description.split(/(?<=\.) (?=[A-Z])/).length).toBeLessThanOrEqual(3);
  });
});

/** What is wrong with the files of an example, in which a minor change has been made since 1.2.0. */
function diagnosticsOf(files: ExampleFiles): readonly Diagnostic[] {
  const folder = temporaryFolder();
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), typeof content === 'string' ? content : JSON.stringify(content));
  }
  const manifest = files['package.json'] as { readonly version: string } | undefined;
  if (manifest !== undefined) {
    const since = { snapshot: EMPTY, released: '1.2.0', bump: 'minor', changes: [], diagnostics: [] } as const;
    return requireVersionBump(since, manifest.version, 'package.json', 'released.json');
  }
  const { pending, diagnostics } = pendingChangesets(join(folder, '.changeset'), '@shop/errors', folder);
  return [...diagnostics, ...changesetDiagnostics('@shop/errors', '1.2.0', 'minor', pending)];
}

const EMPTY = {
  name: 'shop',
  sourceLocale: 'en',
  envelope: {
    code: '/code',
    codeType: 'integer',
    message: '/message',
    data: '/data',
    dataType: 'json',
    httpStatus: 'entry',
    format: 'json',
    success: [],
    properties: {},
  },
  ranges: [],
  errors: [],
  locales: [],
} as const;
