/** A Chromium that can be started: `env` is what it needs beside the environment of this process. */
export interface Chromium {
  readonly executablePath: string;
  readonly env: Readonly<Record<string, string>>;
  readonly origin: string;
}
