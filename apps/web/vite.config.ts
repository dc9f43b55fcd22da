import { defineConfig, type UserConfig } from 'vite';

/** The API that `npm run dev` talks to: `node src/main.ts` in apps/api. */
const api = process.env.API_ADDRESS ?? 'http://127.0.0.1:3000';

const config: UserConfig = defineConfig({
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
});

export default config;
