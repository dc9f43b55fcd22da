/** A text with a full stop, where it ends in no mark of its own: other sentences follow it. */
export function sentence(text: string): string {
  const trimmed = text.trim();
  return trimmed === '' || /[.!?…。！？]["”’»)]?$/.test(trimmed) ? trimmed : `${trimmed}.`;
}
