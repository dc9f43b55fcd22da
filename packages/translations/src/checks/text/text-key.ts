/** Returns what two texts have in common if only case, spaces and punctuation differ. */
export function textKey(raw: string): string {
  return raw.normalize('NFC').toLowerCase().replace(NOT_SAID, ' ').trim();
}

const NOT_SAID = /[^\p{L}\p{M}\p{N}{}#=]+/gu;
