import type { ComponentChildren } from 'preact'

/** Control characters (but tab and line feed), lone surrogates, and what embeds, overrides or isolates a direction. */
const unseen = /(?![\t\n])[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/gu

/**
 * Text from outside as it may stand in the page: characters that nobody sees, or that would turn the direction
 * of what follows, are shown by their number instead. Each keeps its one unit of length, so that offsets into
 * what the browser holds are offsets into the text.
 */
export function visible(text: string): ComponentChildren {
  if (text.search(unseen) === -1) return text
  const pieces: ComponentChildren[] = []
  let from = 0
  for (const { 0: sign, index } of text.matchAll(unseen)) {
    pieces.push(text.slice(from, index), sign === '\r' ? ' ' : <Unseen code={sign.charCodeAt(0)} />)
    from = index + 1
  }
  return [...pieces, text.slice(from)]
}

/** The same for attributes and the title, which can hold no elements: U+FFFD stands for each. */
export function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replace(unseen, '\ufffd').trim()
}

/** At most `limit` characters of a text on one line, cut at a word where there is one, with an ellipsis. */
export function clipped(text: string, limit: number): string {
  const line = text
    .slice(0, limit * 4)
    .replace(/\s+/g, ' ')
    .trim()
  if (line.length <= limit) return line
  const cut = line.slice(0, limit).replace(/[\ud800-\udbff]$/, '')
  const word = cut.lastIndexOf(' ')
  return `${(word > limit / 2 ? cut.slice(0, word) : cut).replace(/[\s,;:–—-]+$/, '')} …`
}

function Unseen({ code }: { readonly code: number }) {
  return (
    <bdi class="unseen" data-code={`U+${code.toString(16).toUpperCase().padStart(4, '0')}`}>
      {'\ufffd'}
    </bdi>
  )
}
