import type { Browser, BrowserContext, Page } from '@error-contracts/browser';
import type { Language } from '../../src/language/languages.ts';

export interface VisitorOptions {
  readonly language?: Language;
  readonly theme?: 'light' | 'dark';
  readonly width?: number;
}

export interface Visitor {
  readonly page: Page;
  readonly context: BrowserContext;
  /** The errors of scripts, and requests to other hosts, so far. Errors that the API answers with do not count. */
  readonly errors: readonly string[];
  leave(): Promise<void>;
}

/** Returns a visitor with a browser context of their own, who notices script errors and requests to other hosts. */
export async function visit(browser: Browser, origin: string, options: VisitorOptions = {}): Promise<Visitor> {
  const { language = 'en', theme = 'light', width = 1280 } = options;
  const context = await browser.newContext({
    baseURL: origin,
    locale: language,
    colorScheme: theme,
    reducedMotion: 'reduce',
    viewport: { width, height: 800 },
    timezoneId: 'UTC',
  });
  context.setDefaultTimeout(60_000);
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    const text = message.text();
    // Many tests interfere with the network on purpose, and check what the page shows then.
    const isAnswer = text.startsWith('Failed to load') && message.location().url.startsWith(`${origin}/`);
    if (['error', 'warning'].includes(message.type()) && !isAnswer) errors.push(text);
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(`${origin}/`)) errors.push(`asks ${request.url()}`);
  });
  return { page, context, errors, leave: () => context.close() };
}
