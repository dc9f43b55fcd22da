import { contract } from '@error-contracts/types';
import { describe, expect, test } from 'vitest';
import { createExamples } from '../src/examples/index.js';
import { createErrorStories, printStories } from '../src/storybook/index.js';
import { options } from './faults/real-faults.js';

const stories = createErrorStories({
  ...options,
  render: ({ body, status }) => `${status} ${(body as { readonly message: string }).message}`,
});

describe('the stories of a contract', () => {
  test('there is one of each error, in the language of the formatter', () => {
    expect(Object.keys(stories)).toEqual(Object.keys(contract.catalog));
    const { args, render } = stories.USER_NOT_FOUND;
    expect(render(args)).toMatch(/^404 /);
  });

  test('a story shows each right example of its error', () => {
    const { argTypes, render } = stories.PROJECT_DESCRIPTION_TOO_LONG;
    const { options: cases } = argTypes.example;
    expect(cases).toEqual(expect.arrayContaining(['usual', 'no optional parts', 'long texts', 'right-to-left texts']));
    expect(new Set(cases.map((example) => render({ example }))).size).toBeGreaterThan(3);
  });

  test('has the usual example first, and a control for all of them', () => {
    const { args, argTypes } = stories.PROJECT_DESCRIPTION_TOO_LONG;
    const { control, options: cases } = argTypes.example;
    expect({ args, control, first: cases[0] }).toEqual({
      args: { example: 'usual' },
      control: 'select',
      first: 'usual',
    });
    expect(cases).toEqual(
      createExamples(options)
        .valid('PROJECT_DESCRIPTION_TOO_LONG')
        .map((example) => example.case),
    );
  });

  test('are made when they are read', () => {
    const { oneOf } = options.schema as { readonly oneOf: readonly { readonly title?: string }[] };
    const schema = { ...options.schema, oneOf: oneOf.filter(({ title }) => title !== 'UserNotFound') };
    const lazy = createErrorStories({ ...options, schema, render: () => '' });
    expect(Object.keys(lazy)).toHaveLength(Object.keys(contract.catalog).length);
    expect(() => lazy.USER_NOT_FOUND).toThrow('The schema has no response of USER_NOT_FOUND.');
    expect('toString' in lazy).toBe(false);
  });

  test('an example that is gone is the usual one', () => {
    const { render, args } = stories.USER_NOT_FOUND;
    expect(render({ example: 'of an old link' })).toBe(render(args));
  });

  test('names are typed', () => {
    // @ts-expect-error no such error
    expect(stories.USER_NOT_FUND).toBeUndefined();
  });
});

describe('the file of stories', () => {
  const text = printStories({ contract, from: './error-stories' });

  test('has what Storybook finds without running it: a default export and constants', () => {
    expect(text).toContain(`import { stories } from "./error-stories";\n\nexport default { title: "Errors" };\n`);
    const exported = [...text.matchAll(/^export const (\w+) = stories\.\1;$/gm)].map(([, name]) => name);
    expect(exported).toEqual(Object.values(contract.catalog).map(({ name }) => name));
  });

  test('is this', () => {
    const names = ['GOOD', '_good1', 'x; BAD', 'BAD ', '1BAD', ''];
    const entries = Object.fromEntries(
      [...names, 'OLD'].map((name) => [name, { name: name === 'OLD' ? 'GOOD' : name }]),
    );
    expect(printStories({ contract: { ...contract, catalog: entries }, from: './made', title: 'All' })).toBe(
      `// Printed by printStories of @error-contracts/testing/storybook. Do not edit.
import { stories } from "./made";

export default { title: "All" };

export const GOOD = stories.GOOD;
export const _good1 = stories._good1;
`,
    );
  });

  test('hostile texts stay texts', () => {
    const entries = { GOOD: { name: 'GOOD' }, 'x; alert(1)': { name: 'x; alert(1)' }, OLD: { name: 'GOOD' } };
    const hostile = printStories({
      contract: { ...contract, catalog: entries },
      from: './a";alert(1)//\u2028',
      title: '</script>\n*/',
    });
    expect(hostile).toContain('from "./a\\";alert(1)//\\u2028";');
    expect(hostile).not.toMatch(/^(?!(import|\/\/|export|$))/m);
    expect(hostile.match(/export const .*/g)).toEqual(['export const GOOD = stories.GOOD;']);
  });
});
