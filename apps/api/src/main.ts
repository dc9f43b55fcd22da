import { listen } from './listen.ts';
import { settingsFrom, whole } from './settings-from.ts';

/** How long open requests may take after a signal, in milliseconds. */
const patience = 10_000;

async function main(): Promise<void> {
  const settings = settingsFrom(process.env);
  const port = whole(process.env, 'PORT', 3000);
  // Loaded after the settings: a wrong one ends the process at once.
  const { createApp } = await import('./create-app.ts');
  const app = await createApp(settings);
  const address = await listen(app, { host: process.env.HOST || '127.0.0.1', port });
  process.stdout.write(`Listening at ${address}\n`);

  let closing = false;
  const stop = (): void => {
    // A second signal ends the process at once.
    if (closing) process.exit(1);
    closing = true;
    setTimeout(() => process.exit(1), patience).unref();
    app.close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 2;
});
