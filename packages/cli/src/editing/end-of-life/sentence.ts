/** Returns a text that ends with a full stop or a mark of its own, because other sentences follow it. */
export function sentence(text: string): string {
  const trimmed = text.trim();
  return trimmed === '' || /[.!?…。！？]["”’»)]?$/.test(trimmed) ? trimmed : `${trimmed}.`;
}
