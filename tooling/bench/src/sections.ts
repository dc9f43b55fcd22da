import type { Section } from './section.ts';

/** The parts of the figures, in the order in which they are shown; loaded when they run, so that none slows another. */
export const sections: Readonly<Record<string, () => Promise<{ readonly run: () => Promise<Section> }>>> = {
  validators: () => import('./validators.ts'),
  'validator-bytes': () => import('./validator-bytes.ts'),
  messages: () => import('./messages.ts'),
  'message-bytes': () => import('./message-bytes.ts'),
  'cold-start': () => import('./cold-start.ts'),
  'command-start': () => import('./command-start.ts'),
  'type-checking': () => import('./type-checking.ts'),
  generation: () => import('./generation.ts'),
};
