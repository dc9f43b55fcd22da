/**
 * Returns whether a number is a multiple of another one, as decimal numbers: 0.3 is one of 0.1, although the remainder of
 * binary fractions is not 0.
 */
export function isMultipleOf(value: number, divisor: number): boolean {
  if (Number.isSafeInteger(value) && Number.isSafeInteger(divisor)) return value % divisor === 0;
  const [dividend, by] = [decimal(value), decimal(divisor)];
  const least = Math.min(dividend.exponent, by.exponent);
  return whole(dividend, least) % whole(by, least) === 0n;
}

/** A number as digits and a power of ten. */
interface Decimal {
  readonly digits: string;
  readonly exponent: number;
}

/** Returns the shortest decimal number that JavaScript and JSON write for a number. */
function decimal(value: number): Decimal {
  const [digits = '', exponent] = value.toExponential().split('e');
  const fraction = digits.split('.')[1] ?? '';
  return { digits: digits.replace('.', ''), exponent: Number(exponent) - fraction.length };
}

function whole({ digits, exponent }: Decimal, least: number): bigint {
  return BigInt(digits) * 10n ** BigInt(exponent - least);
}
