/** What a character is, for cutting text into tokens. */
export const Kind = {
  space: 0,
  lower: 1,
  upper: 2,
  otherLetter: 3,
  digit: 4,
  mark: 5,
  punctuation: 6,
  symbol: 7,
} as const
export type Kind = (typeof Kind)[keyof typeof Kind]

const unknown = 255
const known = new Uint8Array(0x10000).fill(unknown)

/** The kind of the character at an offset; a surrogate pair is judged whole by its first half. */
export function kindAt(text: string, offset: number): Kind {
  const unit = text.charCodeAt(offset)
  if (unit >= 0xd800 && unit < 0xdc00) return classify(text.codePointAt(offset) ?? unit)
  const found = known[unit]
  if (found !== undefined && found !== unknown) return found as Kind
  const kind = classify(unit)
  known[unit] = kind
  return kind
}

/** Units that the character at an offset takes: 2 for a surrogate pair, else 1. */
export function widthAt(text: string, offset: number): 1 | 2 {
  return (text.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1
}

/** Whether a character of this kind can stand inside a word. */
export function isWordKind(kind: Kind): boolean {
  return kind >= Kind.lower && kind <= Kind.mark
}

function classify(codePoint: number): Kind {
  const character = String.fromCodePoint(codePoint)
  if (/\s|[\u200b\u2060\ufeff\p{Cc}]/u.test(character)) return Kind.space
  if (/\p{Ll}/u.test(character)) return Kind.lower
  if (/\p{Lu}|\p{Lt}/u.test(character)) return Kind.upper
  if (/\p{L}/u.test(character)) return Kind.otherLetter
  if (/\p{N}/u.test(character)) return Kind.digit
  if (/\p{M}|\u200c|\u200d|\u00ad/u.test(character)) return Kind.mark
  if (/\p{P}/u.test(character)) return Kind.punctuation
  return Kind.symbol
}
