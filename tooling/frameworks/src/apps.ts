import type { RunningApp } from './running-app.ts';
import { type Situation, wrongMethod } from './situations.ts';
import { tryForms } from './try-forms.ts';
import { tryServerActions } from './try-server-actions.ts';

/** An application of a framework. */
export interface App {
  /** Its folder. */
  readonly name: string;
  /** What Node runs to build and to start it. */
  readonly build: readonly string[];
  readonly start: readonly string[];
  readonly further: readonly Situation[];
  /** Paths that the framework itself cannot do. */
  readonly except: readonly string[];
  /** The application whose sources it takes. */
  readonly sourcesOf?: string;
  /** Returns what is wrong with what only this framework has. */
  tryOwn?(app: RunningApp): Promise<readonly string[]>;
}

const sveltekit = {
  build: ['node_modules/vite/bin/vite.js', 'build'],
  start: ['build/index.js'],
  further: [wrongMethod],
};

const nitro = { start: ['.output/server/index.mjs'], further: [wrongMethod], except: [] };

/** Every application. */
export const apps: readonly App[] = [
  { name: 'nitro-2', build: ['node_modules/nitropack/dist/cli/index.mjs', 'build'], ...nitro },
  { name: 'nitro-3', build: ['node_modules/nitro/dist/cli/index.mjs', 'build'], ...nitro },
  { name: 'sveltekit-2', ...sveltekit, sourcesOf: 'sveltekit-3', except: [], tryOwn: (app) => tryForms(app, 200) },
  // SvelteKit 3 follows causes without end before it calls a hook.
  { name: 'sveltekit-3', ...sveltekit, except: ['/api/cyclic'], tryOwn: (app) => tryForms(app, 404) },
  {
    name: 'next',
    build: ['node_modules/next/dist/bin/next', 'build'],
    start: ['node_modules/next/dist/bin/next', 'start'],
    further: [],
    except: [],
    tryOwn: tryServerActions,
  },
];
