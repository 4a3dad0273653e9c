import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { OffsetMap, type Piece } from './offset-map.ts'
import { type Span, span } from './span.ts'

// <p>Fish &amp; chips</p><p>at sea</p>  →  Fish & chips⏎⏎at sea
const map = new OffsetMap([
  { source: span(3, 8), target: span(0, 5), verbatim: true },
  { source: span(8, 13), target: span(5, 6), verbatim: false },
  { source: span(13, 19), target: span(6, 12), verbatim: true },
  { source: span(26, 32), target: span(14, 20), verbatim: true },
])

describe('an offset map', () => {
  test('leads back to the source, entities taken whole', () => {
    expect(map.toSource(span(0, 4))).toEqual(span(3, 7))
    expect(map.toSource(span(5, 6))).toEqual(span(8, 13))
    expect(map.toSource(span(7, 16))).toEqual(span(14, 28))
  })
  test('leads forth, and knows what came from nowhere and what was dropped', () => {
    expect(map.toTarget(span(26, 28))).toEqual(span(14, 16))
    expect(map.toSource(span(12, 14))).toBeUndefined()
    expect(map.toTarget(span(0, 3))).toBeUndefined()
  })
  test('refuses pieces that go backwards or stretch what is verbatim', () => {
    const piece = { source: span(0, 2), target: span(0, 2), verbatim: true }
    expect(() => new OffsetMap([piece, piece])).toThrow(/backwards/)
    expect(() => new OffsetMap([{ ...piece, target: span(0, 3) }])).toThrow(/length/)
  })
})

/** Writes a text as a page does: letters as they are, signs as entities, paragraphs in tags. */
function asPage(text: string): { page: string; map: OffsetMap } {
  const pieces: Piece[] = []
  let page = '<p>'
  for (let i = 0; i < text.length; i++) {
    const entity = { '&': '&amp;', '<': '&lt;', '“': '&ldquo;' }[text.charAt(i)]
    const written = text.charAt(i) === '\n' ? '</p><p>' : (entity ?? text.charAt(i))
    if (text.charAt(i) !== '\n') {
      const source = span(page.length, page.length + written.length)
      pieces.push({ source, target: span(i, i + 1), verbatim: entity === undefined })
    }
    page += written
  }
  return { page, map: new OffsetMap(pieces) }
}

test('10 text round trip: every span of a text maps back to the source that renders to its words', () => {
  const rendered = (source: string): string =>
    source
      .replace(/<\/p><p>/g, '\n')
      .replace(/<[^>]*>/g, '')
      .replace(/&ldquo;/g, '“')
      .replace(/&lt;/g, '<')
      .replace(/&amp;/g, '&')
  const text = fc.array(fc.constantFrom('a', 'b', ' ', '&', '<', '“', '\n', 'é'), { minLength: 1, maxLength: 40 })
  fc.assert(
    fc.property(text, fc.nat(40), fc.nat(12), (letters, from, length) => {
      const whole = letters.join('')
      const { page, map } = asPage(whole)
      const at = span(Math.min(from, whole.length), Math.min(whole.length, from + length))
      const source = map.toSource(at)
      const words = whole.slice(at.start, at.end)
      if (source === undefined) expect(words.replaceAll('\n', '')).toBe('')
      else {
        expect(rendered(page.slice(source.start, source.end))).toBe(words.replace(/^\n+|\n+$/g, ''))
        expect(map.toTarget(source)).toEqual(trimmedOfBreaks(whole, at))
      }
    }),
    { seed: 16, numRuns: 1000 },
  )
})

/** The span without the line breaks at its ends, which stand in no piece. */
function trimmedOfBreaks(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end)
  const leading = words.length - words.replace(/^\n+/, '').length
  return span(start + leading, end - (words.length - words.replace(/\n+$/, '').length))
}
