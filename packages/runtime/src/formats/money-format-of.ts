import { kept } from './kept.js';

/**
 * Returns a function that writes amounts of a currency that comes with them. If there is no such currency, it writes the
 * number and what was given.
 */
export function moneyFormatOf(
  locale: string,
  options: Intl.NumberFormatOptions,
): (value: number, currency: string | undefined) => string {
  const formatIn = kept((currency) => new Intl.NumberFormat(locale, { ...options, currency }));
  const plain = kept(() => new Intl.NumberFormat(locale));
  return (value, currency) => {
    try {
      return formatIn(String(currency)).format(value);
    } catch {
      return `${plain('').format(value)} ${currency ?? ''}`.trim();
    }
  };
}
