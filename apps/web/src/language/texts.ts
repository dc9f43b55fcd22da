import type { texts as english } from './texts/en.ts';

/** The texts of the application itself, in one language. */
export type Texts = Readonly<Record<TextKey, string>>;

export type TextKey = keyof typeof english;

/** The text with its `{name}` places filled. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}
