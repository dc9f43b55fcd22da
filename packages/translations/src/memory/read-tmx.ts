import type { Diagnostic } from '@error-contracts/catalog';
import { fileDiagnostic, unsupportedFile } from '../formats/file-diagnostics.js';
import { readXml } from '../formats/xml/read-xml.js';
import { childNamed, childrenNamed, descendantsNamed, isElement, type XmlElement } from '../formats/xml/xml-element.js';
import type { MemoryEntry } from './memory-entry.js';

/** What a TMX file teaches, and what is wrong with it. */
export interface ReadTmx {
  readonly entries: readonly MemoryEntry[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The languages to take from a file. */
export interface LanguagePair {
  readonly sourceLocale: string;
  readonly locale: string;
}

/**
 * Reads a translation memory in TMX 1.4: the units that have both languages. A document type is refused, as in all XML.
 * `path` is the name of the file in diagnostics and origins.
 */
export function readTmx(path: string, bytes: Uint8Array, { sourceLocale, locale }: LanguagePair): ReadTmx {
  const { root, positionOf, diagnostic } = { positionOf: undefined, ...readXml(path, bytes) };
  if (root === undefined || positionOf === undefined)
    return { entries: [], diagnostics: diagnostic ? [diagnostic] : [] };
  if (root.name !== 'tmx') {
    const message = `The root of the file is <${root.name.slice(0, 60)}> and not <tmx>.`;
    return { entries: [], diagnostics: [unsupportedFile(path, message, 'Save the translation memory as TMX 1.4.')] };
  }
  const [sources, targets] = [languageKey(sourceLocale), languageKey(locale)];
  const entries = descendantsNamed(root, UNITS).flatMap((unit): readonly MemoryEntry[] => {
    const texts = new Map<string, string>();
    for (const variant of childrenNamed(unit, 'tuv')) {
      const tag = variant.attributes.get('xml:lang') ?? variant.attributes.get('lang') ?? '';
      const text = childNamed(variant, 'seg');
      const key = languageKey(tag);
      if (text !== undefined && !texts.has(key)) texts.set(key, contentOf(text));
    }
    const [source, target] = [texts.get(sources), texts.get(targets)];
    if (!source || !target) return [];
    return [{ source, target, origin: `${path}:${positionOf(unit).line}` }];
  });
  return { entries, diagnostics: entries.length > 0 ? [] : [nothingIn(path, sourceLocale, locale)] };
}

const UNITS: ReadonlySet<string> = new Set(['tu']);

/** Tools wrap what is not to be translated, such as `{max}`, in inline elements. It is part of the text. */
function contentOf({ children }: XmlElement): string {
  return children
    .map((child) => (typeof child === 'string' ? child : isElement(child) ? contentOf(child) : ''))
    .join('');
}

/** Returns the same for tags that name one written language: `en-US` and `en`, but not `zh-CN` and `zh-TW`. */
function languageKey(tag: string): string {
  try {
    const { language, script } = new Intl.Locale(tag.replaceAll('_', '-')).maximize();
    return `${language} ${script}`;
  } catch {
    return '';
  }
}

function nothingIn(path: string, sourceLocale: string, locale: string): Diagnostic {
  const message = `No unit of the file has both ${sourceLocale} and ${locale}.`;
  const help = 'Check the xml:lang of its <tuv>, or name another file.';
  return { ...fileDiagnostic('exchange-files-fit-the-language', path, [message, help]), severity: 'warning' };
}
