import type { StorybookConfig } from '@storybook/react-vite';

const config: StorybookConfig = {
  stories: ['../.cache/*.stories.ts'],
  framework: '@storybook/react-vite',
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  // The client's package finds the React of the repository, and there must be one.
  viteFinal: (vite) => ({ ...vite, resolve: { ...vite.resolve, dedupe: ['react', 'react-dom'] } }),
};

export default config;
