import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from './repository.js';

test('every package has one role', () => {
  const roles = Object.keys(JSON.parse(readFileSync(join(root, 'turbo.json'), 'utf8')).boundaries.tags);
  const { workspaces } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  for (const workspace of workspaces) {
    const { tags } = JSON.parse(readFileSync(join(root, workspace, 'turbo.json'), 'utf8'));
    expect(tags, workspace).toHaveLength(1);
    expect([...roles, 'tooling'], workspace).toContain(tags[0]);
  }
});
