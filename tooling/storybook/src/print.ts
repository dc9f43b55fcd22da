// npm run stories: prints the file in which Storybook finds a story of every error.
import { mkdirSync, writeFileSync } from 'node:fs';
import { printStories } from '@error-contracts/testing/storybook';
import { contract } from '@error-contracts/types';

const folder = new URL('../.cache/', import.meta.url);
mkdirSync(folder, { recursive: true });
writeFileSync(new URL('errors.stories.ts', folder), printStories({ contract, from: '../src/error-stories' }));
