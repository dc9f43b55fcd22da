import type { Survivor } from './read-results.ts';

/** Survivors of one kind, and why they survive. A survivor is of the first kind that it fits. */
export interface SurvivorKind {
  readonly title: string;
  readonly reason: string;
  readonly is: (survivor: Survivor) => boolean;
}

export const kinds: readonly SurvivorKind[] = [
  {
    title: 'No test of the part reaches it',
    reason: 'Tests of other packages may run it from `dist`, which Stryker does not change.',
    is: ({ unseen }) => unseen,
  },
  {
    title: 'A doubt of the types',
    reason:
      'The code asks if something is there that the types do not promise, and in practice it always is. ' +
      'Without the question the code works alike.',
    is: ({ mutator, before }) =>
      mutator === 'OptionalChaining' || (mutator === 'ConditionalExpression' && /=== undefined$/.test(before)),
  },
  {
    title: 'A step that only saves work',
    reason: 'It leaves out what could not change the result: a longer list, or a text that is compared to its end.',
    is: ({ mutator, before }) =>
      (mutator === 'MethodExpression' && /\.slice\(/.test(before)) ||
      (mutator === 'ConditionalExpression' && /\.(length|size) === 0$|^limits$/.test(before)),
  },
  {
    title: 'Another word',
    reason: 'The tests compare a part of the sentence, not each word of it.',
    is: ({ mutator, before }) => mutator === 'StringLiteral' && /\w \w|^'\s?'$|^`/.test(before),
  },
  {
    title: 'A limit by one',
    reason: 'No test stands exactly at the limit, or both sides of it give the same result.',
    is: ({ mutator }) => mutator === 'EqualityOperator' || mutator === 'ArithmeticOperator',
  },
  {
    title: 'A condition that another one repeats',
    reason: 'What the condition refuses, a later step refuses too, or the tests have no value that only it refuses.',
    is: ({ mutator }) => /^(ConditionalExpression|LogicalOperator|BooleanLiteral|BlockStatement)$/.test(mutator),
  },
  {
    title: 'Other',
    reason: 'The tests have no value for which the change shows.',
    is: () => true,
  },
];
