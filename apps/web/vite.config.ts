import { fileURLToPath } from 'node:url';
import { type Alias, defineConfig, type UserConfigFnObject } from 'vite';

/** The API that `npm run dev` talks to: `node src/main.ts` in apps/api. */
const api = process.env.API_ADDRESS ?? 'http://127.0.0.1:3000';

/** In development the messages of the contract come from a folder that has pseudo-locales too. No other build reads it. */
const withPseudoLocales: readonly Alias[] = [
  { find: '@error-contracts/i18n', replacement: fileURLToPath(new URL('src/generated', import.meta.url)) },
];

const config: UserConfigFnObject = defineConfig(({ mode }) => ({
  resolve: { alias: mode === 'development' ? withPseudoLocales : [] },
  server: { proxy: { '/api': api } },
  build: {
    target: 'es2022',
    manifest: true,
    // A strict Content-Security-Policy knows neither `data:` pictures nor inline scripts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // `use client` speaks to servers that render React; here is none.
      onwarn: (warning, warn) => {
        if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning);
      },
    },
  },
}));

export default config;
