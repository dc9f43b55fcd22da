import { createHash } from 'node:crypto';
import { escapeHidden } from '@error-contracts/runtime/text';
import { SCRIPT, STYLE } from './embedded/page.js';
import type { ReportData } from './report-data.js';

/** The first line of every report: so a report replaces an older one, and no other file. */
export const REPORT_MARK = '<!doctype html><!-- Made by error-contracts translations report. -->';

/**
 * Returns a page that stands for itself: it opens from the disk, and no request leaves it. Texts are data and never
 * markup: they travel as JSON, and only become text of elements. The policy of the page lets nothing else run than its
 * own script.
 *
 * @param title - Such as the name of the catalogue.
 */
export function reportHtml(data: ReportData, title: string): string {
  const heading = escapeHtml(`Translations of ${title}`);
  return `${REPORT_MARK}
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${heading}</title>
<style>${STYLE}</style>
</head>
<body>
<a class="skip" href="#texts">Skip to the texts</a>
<header>
<h1>${heading}</h1>
<table id="summary"><caption class="hidden">How far each language is</caption></table>
</header>
<main>
<form id="filter" role="search" aria-label="Texts">
<label>Language <select name="locale"></select></label>
<label>State <select name="state"></select></label>
<label>Findings <select name="rule"></select></label>
<label class="search">Search <input name="search" type="search" autocomplete="off" spellcheck="false"></label>
<button type="reset">Show all</button>
<output id="count" aria-live="polite"></output>
</form>
<p class="hint">Page Up and Page Down move from text to text, once the focus is on one.</p>
<section id="texts" role="feed" aria-label="Texts" tabindex="-1"></section>
<p id="end"><button type="button" id="more">Show more</button></p>
<noscript><p>This page needs its own script to show the texts. It loads nothing and sends nothing.</p></noscript>
</main>
<script type="application/json" id="data">${jsonForHtml(data)}</script>
<script>${SCRIPT}</script>
</body>
</html>
`;
}

const POLICY = [
  "default-src 'none'",
  `script-src '${hashOf(SCRIPT)}'`,
  `style-src '${hashOf(STYLE)}'`,
  "base-uri 'none'",
  "form-action 'none'",
  // No string becomes markup, whatever the script does.
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

function hashOf(code: string): string {
  return `sha256-${createHash('sha256').update(code).digest('base64')}`;
}

/** JSON needs no `<` that is not escaped, and without one nothing in it ends the element. */
function jsonForHtml(value: unknown): string {
  return escapeHidden(JSON.stringify(value)).replaceAll('<', '\\u003c');
}

function escapeHtml(text: string): string {
  return text
    .toWellFormed()
    .replace(/[&<>"'\0]/g, (character) => `&#${character === '\0' ? 65533 : character.charCodeAt(0)};`);
}
