/** Returns a time from now as text: "in 2 minutes". */
export function timeUntil(milliseconds: number, language: string): string {
  const format = new Intl.RelativeTimeFormat(language);
  const seconds = Math.ceil(milliseconds / 1000);
  if (seconds < 90) return format.format(seconds, 'second');
  const minutes = Math.ceil(seconds / 60);
  return minutes < 90 ? format.format(minutes, 'minute') : format.format(Math.ceil(minutes / 60), 'hour');
}
