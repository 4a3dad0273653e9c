import fc from 'fast-check'
import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { type LayeredSpan, layers } from './layered-span.ts'
import { markedText } from './marked-text.tsx'

const text = 'The hull of the “Alma” 🚢 is dry,\u00a0said Brandt <b>&amp; her crew.'

function drawn(marks: readonly LayeredSpan[]): string {
  return renderToString(<p>{markedText(text, { start: 0, end: text.length }, marks)}</p>)
}

test('a statement opens with its id and encloses the names and figures within it', () => {
  const html = drawn([
    { layer: 'statement', start: 4, end: 31, to: 's-1', opens: 'w-1' },
    { layer: 'name', start: 17, end: 21, to: 'n-1', opens: '' },
  ])
  expect(html).toContain('<span class="s" data-s="s-1" id="w-1">hull of the “<span class="n" data-to="n-1">Alma</span>')
})

test('of statements within one another the innermost is named first', () => {
  const html = drawn([
    { layer: 'statement', start: 0, end: 40, to: 's-outer', opens: 'w-outer' },
    { layer: 'statement', start: 4, end: 20, to: 's-inner', opens: 'w-inner' },
  ])
  expect(html).toContain('data-s="s-inner s-outer"')
})

test('the words stay as they are whatever lies on them, and no id is given twice', () => {
  const mark = fc.tuple(fc.nat(text.length), fc.nat(text.length), fc.constantFrom(...layers), fc.nat(99)).map(
    ([a, b, layer, n]): LayeredSpan => ({
      layer,
      start: Math.min(a, b),
      end: Math.max(a, b),
      to: `s-${n}`,
      opens: '',
    }),
  )
  fc.assert(
    fc.property(fc.array(mark, { maxLength: 12 }), (all) => {
      const html = drawn(all.map((one, i) => (one.layer === 'statement' ? { ...one, opens: `w-${i}` } : one)))
      const words = html
        .replace(/<[^>]*>/g, '')
        .replaceAll('&lt;', '<')
        .replaceAll('&amp;', '&')
      // A cut through the ship's two units leaves two lone halves, each shown by its number.
      expect(words.replaceAll('\ufffd\ufffd', '🚢')).toBe(text)
      const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
      expect(new Set(ids).size).toBe(ids.length)
    }),
    { seed: 7 },
  )
})
