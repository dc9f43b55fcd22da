import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { diff, folderWith, majorEdit } from '../support/edited-example.js';
import type { MutableCatalog } from '../support/example-catalog.js';
import { runCommand } from '../support/run-command.js';

describe('the other formats', () => {
  test('JSON', async () => {
    const report = JSON.parse((await diff(majorEdit, '--format', 'json')).stdout);
    expect(report).toMatchObject({ bump: 'major', allowed: 'minor', ok: false, level: 'source', diagnostics: [] });
    expect(report.before).toEqual({ kind: 'file', title: 'before/catalog.json, file', version: null });
    expect(report.changes).toHaveLength(4);
    expect(report.changes[0]).toEqual({
      rule: 'status-changed',
      verdict: 'major',
      name: 'USER_NOT_FOUND',
      code: 2004,
      from: 404,
      to: 503,
      message: 'The HTTP status of USER_NOT_FOUND (2004) is now 503 instead of 404.',
      help: expect.stringContaining('Keep 404'),
      file: 'after/catalog.json',
      line: expect.any(Number),
      column: expect.any(Number),
    });
  });

  test('every change has the line of its edit', async () => {
    const folder = folderWith(majorEdit);
    const { stdout } = await runCommand(['diff', 'before', 'after', '--format', 'json'], { cwd: folder });
    const lines = JSON.parse(stdout).changes.map(({ file, line }: { file: string; line: number }) =>
      readFileSync(join(folder, file), 'utf8').split('\n')[line - 1]?.trim(),
    );
    expect(lines).toEqual([
      '"status": 503,',
      '"PAGE_MISSING": {',
      '"USER_NOT_FOUND": "| `x` <b>",',
      expect.stringMatching(/^"message": "Use \{max\} characters at most/),
    ]);
  });

  test('Markdown, which no text of a catalogue can break', async () => {
    const { stdout } = await diff(majorEdit, '--format', 'markdown');
    expect(stdout).toContain('### Error contract example: major');
    expect(stdout).toContain(
      '| 2004 | <code>USER_NOT_FOUND</code> | status-changed | <code>404</code> | <code>503</code> |',
    );
    expect(stdout).toContain('<code>&#124; &#96;x&#96; &#60;b&#62;</code>');
    for (const row of stdout.split('\n').filter((line) => line.startsWith('|'))) {
      expect(row.split('|'), row).toHaveLength(8);
    }
  });

  test('GitHub annotations: one line each, errors if refused', async () => {
    const lines = (await diff(majorEdit, '--format', 'github')).stdout.trim().split('\n');
    expect(lines.map((line) => line.split(' ')[0])).toEqual(['::error', '::notice', '::notice', '::notice']);
    expect(lines[0]).toMatch(
      /^::error file=after\/catalog\.json,line=\d+,col=\d+,title=major%3A status-changed::The HTTP/,
    );
  });

  test('SARIF', async () => {
    const [run] = JSON.parse((await diff(majorEdit, '--format', 'sarif')).stdout).runs;
    expect(run.results.map(({ ruleId, level }: MutableCatalog) => [ruleId, level])).toEqual([
      ['status-changed', 'error'],
      ['code-added', 'warning'],
      ['translation-changed', 'note'],
      ['message-changed', 'note'],
    ]);
    expect(run.results[0].locations[0].physicalLocation.artifactLocation.uri).toBe('after/catalog.json');
  });

  test('JUnit', async () => {
    const { stdout } = await diff(majorEdit, '--format', 'junit');
    expect(stdout).toContain('<testsuites tests="4" failures="1">');
    expect(stdout).toContain('<failure type="major" message="The HTTP status of USER_NOT_FOUND (2004)');
    expect((await diff(() => {}, '--format', 'junit')).stdout).toContain('<testcase name="example"/>');
  });
});
