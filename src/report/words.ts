/**
 * Words of an article on one line of a terminal: white space run together, and characters that steer a
 * terminal or turn the direction of writing (C0, C1, bidirectional controls) shown as U+FFFD.
 */
export function plainWords(words: string): string {
  return words
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .replace(/[\p{Cc}\p{Cs}\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/gu, '\ufffd')
    .trim()
}

/** At most `width` characters, the rest told by an ellipsis. */
export function shortened(words: string, width: number): string {
  const characters = [...words]
  return characters.length <= width
    ? words
    : `${characters
        .slice(0, Math.max(0, width - 1))
        .join('')
        .trimEnd()}…`
}
