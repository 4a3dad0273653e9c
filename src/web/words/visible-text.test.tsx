import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { clipped, plain, visible } from './visible-text.tsx'

test('ordinary text is given back as it is', () => {
  expect(visible('Sha’abi\u00a0– “no” \u05d0 🚒')).toBe('Sha’abi\u00a0– “no” \u05d0 🚒')
})

test('what nobody sees is shown by its number and keeps its length', () => {
  const html = renderToString(<p>{visible('a\u202eb\0c\ud83dd')}</p>)
  expect(html).toContain('data-code="U+202E"')
  expect(html.replace(/<[^>]*>/g, '')).toBe('a\ufffdb\ufffdc\ufffdd')
})

test('a carriage return is a space, because a browser would drop it', () => {
  expect(renderToString(<p>{visible('a\r\nb')}</p>)).toBe('<p>a \nb</p>')
})

test('attributes hold no control characters', () => {
  expect(plain('a\u202eb\r\n c\u0007')).toBe('a\ufffdb c\ufffd')
})

test('clipped text ends at a word and never within a character', () => {
  expect(clipped('one two three four', 12)).toBe('one two …')
  expect(clipped('short', 12)).toBe('short')
  expect(clipped('🚒'.repeat(20), 5)).toBe('🚒🚒 …')
})
