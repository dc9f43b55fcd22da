import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as validators from '@error-contracts/validators';
import { expect, test } from 'vitest';
import { extendExpect } from '../../src/vitest/index.js';
import { failure } from '../kit.js';
import { documented, format } from './faulty-app.js';
import { scenarios } from './scenarios.js';

extendExpect({ contract: documented, validators, format, timeout: 250 });

const source = readFileSync(fileURLToPath(new URL('scenarios.ts', import.meta.url)), 'utf8');

/** Returns the lines of a scenario between its braces. */
function linesOf(heading: string): string {
  const start = source.search(new RegExp(`^ {2}'?${heading}'?: async`, 'm'));
  const body = source.slice(source.indexOf('\n', start) + 1);
  return body.slice(0, body.indexOf('\n  },')).replace(/^ {4}/gm, '');
}

test('docs/testing.md has what failing tests say', async () => {
  const sections: string[] = [];
  for (const [heading, act] of Object.entries(scenarios)) {
    const said = await failure(act);
    sections.push(`## ${heading}\n\n\`\`\`ts\n${linesOf(heading)}\n\`\`\`\n\n\`\`\`text\n${said}\n\`\`\`\n`);
  }
  expect(sections.length).toBeGreaterThan(10);
  const page = `# What a failing contract test says

Each section is a test and what it said when it ran: a test writes this page, and fails if the page is another one. On a
terminal the expected values are green and the received ones red. How to set the matchers up is in the
[README of the test kit](../packages/testing/README.md).

${sections.join('\n')}`;
  await expect(page).toMatchFileSnapshot(fileURLToPath(new URL('../../../../docs/testing.md', import.meta.url)));
});
