/** A number as a text writes it. */
export interface WrittenNumber {
  readonly text: string;
  readonly offset: number;
  /** Its digits in ASCII, without separators: `1000` for `1,000` and `١٠٠٠`. */
  readonly digits: string;
}

/** Returns the numbers of a text in digits of any script. Digits of a word, as in `SHA256`, are no number. */
export function numbersIn(text: string): readonly WrittenNumber[] {
  if (!DIGIT.test(text)) return [];
  return Array.from(text.matchAll(NUMBER), ({ 0: number, index }) => ({
    text: number,
    offset: index,
    digits: number.replace(NO_DIGIT, '').replace(OTHER_DIGIT, asciiDigit),
  }));
}

const DIGIT = /\p{Nd}/u;
const NO_DIGIT = /\P{Nd}/gu;
const OTHER_DIGIT = /[^0-9]/gu;
const NUMBER = /(?<![\p{Script=Latin}\p{Nd}_%])\p{Nd}+(?:[.,٫٬’']\p{Nd}+|[ \u00a0\u202f]\p{Nd}{3}(?!\p{Nd}))*/gu;

/** Digits of other scripts come in blocks of ten that start at these code points. */
const ZEROS = [
  0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0x1040, 0x17e0,
  0xff10,
];

function asciiDigit(digit: string): string {
  const point = digit.codePointAt(0) ?? 0;
  const zero = ZEROS.find((start) => point >= start && point < start + 10);
  return zero === undefined ? digit : String(point - zero);
}
