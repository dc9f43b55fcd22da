// Sets of UTF-16 code units for the class of a regular expression: new RegExp(`[${CONTROLS}]`, 'g').

/** Control characters except tab and line feed: a terminal or a log may act on them. */
export const CONTROLS = '\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f';

/** Embeddings, overrides and isolates: they change the order of the text around them. */
export const REORDERING = '\\u202a-\\u202e\\u2066-\\u2069';

/** Marks that set the direction of the characters beside them. Texts in Arabic and Hebrew need them. */
export const DIRECTION_MARKS = '\\u061c\\u200e\\u200f';

/** The separators of lines and paragraphs: some programs break a line at them. */
export const SEPARATORS = '\\u2028\\u2029';

/** Spaces, joiners and operators without width, and the byte order mark. Emoji and many scripts need the joiners. */
export const ZERO_WIDTH = '\\u200b-\\u200d\\u2060-\\u2065\\u206a-\\u206f\\ufeff';

/** The soft hyphen, joiners and fillers of some scripts, and the specials: many editors do not show them. */
export const RARELY_SHOWN = '\\u00ad\\u034f\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u3164\\uffa0\\ufff0-\\uffff';

/** All of these sets but the rarely shown: what a person who reads a text does not see. */
export const INVISIBLE: string = `${CONTROLS}${DIRECTION_MARKS}${ZERO_WIDTH}${SEPARATORS}${REORDERING}`;
