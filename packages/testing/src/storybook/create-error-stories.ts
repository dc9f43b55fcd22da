import type { AnyContract } from '@error-contracts/runtime/contract';
import type { Example } from '@error-contracts/runtime/examples';
import { createExamples, type ExampleOptions } from '../examples/create-examples.js';
import type { NameIn } from '../examples/name-in.js';

/** What the stories of a contract are made of. `Node` is what your framework renders. */
export interface ErrorStoryOptions<Contract extends AnyContract, Node> extends ExampleOptions<Contract> {
  /** Returns what a page shows of a response: for React, `<ErrorMessage error={reader.readSync(body)} />`. */
  readonly render: (example: Example) => Node;
}

/** The arguments of a story, which Storybook shows as controls. */
export interface ErrorStoryArgs {
  /** Which of the right examples of the error: `usual`, `long texts`, `right-to-left texts` …. */
  readonly example: string;
}

/** A story of one error in the Component Story Format, with a control for each of its right examples. */
export interface ErrorStory<Node> {
  readonly args: ErrorStoryArgs;
  readonly argTypes: { readonly example: { readonly control: 'select'; readonly options: readonly string[] } };
  readonly render: (args: ErrorStoryArgs) => Node;
}

/** Returns a story of each error of a contract, by its name. Examples are made when a story is read. */
export function createErrorStories<Contract extends AnyContract, Node>(
  options: ErrorStoryOptions<Contract, Node>,
): { readonly [Name in NameIn<Contract>]: ErrorStory<Node> } {
  const { contract, render } = options;
  const examples = createExamples(options);

  function storyOf(name: string): ErrorStory<Node> {
    const all = examples.valid(name as NameIn<Contract>);
    const cases = all.map((example) => example.case);
    return {
      args: { example: cases[0] ?? 'usual' },
      argTypes: { example: { control: 'select', options: cases } },
      render: ({ example }) => render(all[Math.max(0, cases.indexOf(example))] as Example),
    };
  }

  const stories = Object.keys(contract.catalog).map((name): [string, PropertyDescriptor] => [
    name,
    { enumerable: true, get: () => storyOf(name) },
  ]);
  return Object.create(null, Object.fromEntries(stories));
}
