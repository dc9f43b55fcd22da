import { displayColumns, type Message, type Part } from '@error-contracts/catalog/message';
import { mapTexts } from './map-texts.js';

/** How much wider than its source a text is, in display columns. */
const EXPANSION = 2.1;

/**
 * Returns a message as `en-XA`: accents on Latin letters, so that it stays readable, and brackets around all of it, so that
 * a clipped text shows. It is as much wider as a translation may be, by words that can wrap.
 */
export function accentedMessage(message: Message): Message {
  if (message.length === 0) return message;
  const columns = columnsOf(message);
  const padding = paddingOf(Math.ceil(columns * EXPANSION) - columns - '[]'.length);
  return joined(['[', ...mapTexts(message, accented), `${padding}]`]);
}

/** Returns the columns of the texts of a message; of a selector, those of its widest case. */
function columnsOf(message: Message): number {
  return message.reduce((sum, part) => {
    if (typeof part === 'string') return sum + displayColumns(part);
    return 'cases' in part ? sum + Math.max(0, ...part.cases.map((choice) => columnsOf(choice.message))) : sum;
  }, 0);
}

function paddingOf(columns: number): string {
  if (columns <= 0) return '';
  const text = accented(WORDS.repeat(Math.ceil(columns / WORDS.length)).slice(0, columns));
  // A space at the end would wrap the bracket, and take no room.
  return text.replace(/ $/, '·');
}

const WORDS = ' one two three four five six seven eight nine ten';

function accented(text: string): string {
  return text.replace(/[A-Za-z]/g, (letter) => ACCENTED.charAt(LETTERS.indexOf(letter)));
}

// Letters of Latin Extended-A where there is one: few fonts have more.
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const ACCENTED = 'ÅḂÇÐÉḞĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽåḃçðéƒĝĥîĵķļṁñöþǫŕšţûṽŵẋýž';

/** Returns a message without a text beside another one. */
function joined(message: Message): Message {
  const parts: Part[] = [];
  for (const part of message) {
    const last = parts.at(-1);
    if (typeof part === 'string' && typeof last === 'string') parts[parts.length - 1] = last + part;
    else parts.push(part);
  }
  return parts;
}
