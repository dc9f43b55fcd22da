/** Returns a count with its noun: `1 error`, `99 errors`. */
export function plural(count: number, noun: string): string {
  return `${countText(count)} ${noun}${count === 1 ? '' : 's'}`;
}

/** Returns a count with separators: `99`, `1,000`. */
export function countText(count: number): string {
  // Intl takes longer to load than the whole report.
  return count < 1000 ? String(count) : count.toLocaleString('en');
}

/** Returns a size for people, in decimal units: `812 B`, `45.1 kB`. */
export function bytes(size: number): string {
  if (size < 1000) return `${size} B`;
  return size < 1_000_000 ? `${(size / 1000).toFixed(1)} kB` : `${(size / 1_000_000).toFixed(1)} MB`;
}
