import type { texts as english } from './texts/en.ts';

/** The texts of the application itself, in one language. */
export type Texts = Readonly<Record<TextKey, string>>;

export type TextKey = keyof typeof english;

/** Returns the text with a value for each `{name}` in it. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (placeholder, name: string) => String(values[name] ?? placeholder));
}
