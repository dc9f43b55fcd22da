import type { Section } from './section.ts';

/** The parts of the figures in their order. Each is loaded when it runs, so that it does not slow another. */
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
