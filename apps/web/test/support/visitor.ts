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
  /** What went wrong in the browser so far, beside answers of the API that are no success. */
  readonly faults: readonly string[];
  leave(): Promise<void>;
}

/** Somebody with a browser of their own in this language, who notices errors of scripts and requests to other hosts. */
export async function visit(browser: Browser, origin: string, options: VisitorOptions = {}): Promise<Visitor> {
  const { language = 'en', theme = 'light', width = 1280 } = options;
  const context = await browser.newContext({
    baseURL: origin,
    locale: language,
    colorScheme: theme,
    reducedMotion: 'reduce',
    viewport: { width, height: 800 },
  });
  context.setDefaultTimeout(60_000);
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => {
    const text = message.text();
    // What the network did is what many tests are about, and what the page makes of it is what they look at.
    const isAnswer = text.startsWith('Failed to load') && message.location().url.startsWith(`${origin}/`);
    if (['error', 'warning'].includes(message.type()) && !isAnswer) faults.push(text);
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(`${origin}/`)) faults.push(`asks ${request.url()}`);
  });
  return { page, context, faults, leave: () => context.close() };
}
