import type { FoundNotice } from '../record/findings.ts'
import type { Span } from '../text/span.ts'

/** Something odd that reading the bytes may have caused, and how it is told. */
interface Oddity {
  readonly code: string
  readonly pattern: RegExp
  readonly message: string
}

const oddities: readonly Oddity[] = [
  {
    code: 'replacement-characters',
    pattern: /\ufffd+/g,
    message: 'Characters were lost before the text was read: a replacement character stands in their place.',
  },
  {
    // UTF-8 read as windows-1252: “â€œ”, “Ã©”.
    code: 'twice-encoded',
    pattern: /\u00e2\u20ac\S|\u00c3[\u00a0-\u00bf]/g,
    message: 'The text looks as if it was read in the wrong encoding before: letters stand as two or three signs.',
  },
]

/** Every code of this room's notices, and what it means. */
export const readingNoticeCodes: Readonly<Record<string, string>> = Object.fromEntries(
  oddities.map(({ code, message }) => [code, message]),
)

/** What is odd about the characters of a text, once for each kind, at its first place. */
export function readingNotices(text: string): readonly FoundNotice[] {
  return oddities.flatMap(({ code, pattern, message }) => {
    const places: Span[] = []
    for (const { index, 0: found } of text.matchAll(pattern)) {
      places.push({ start: index, end: index + found.length })
      if (places.length > 99) break
    }
    const [at] = places
    if (at === undefined) return []
    const count = places.length > 99 ? 'a hundred times or more' : `${places.length} times`
    return [{ at, code, message: places.length === 1 ? message : `${message} It is so ${count}.` }]
  })
}
