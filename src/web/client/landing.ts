/// <reference lib="dom" />
import { revealed } from './element.ts'

const name = 'landing'

/** Shows the exact words that a place link means when it lands: the offsets are those of the article's text. */
export function letPlacesLand(): void {
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href^="#"]') : null
    if (link === null || event.defaultPrevented) return
    const target = revealed(decodeURIComponent(link.hash.slice(1)))
    const [start, end] = (link.dataset['at'] ?? '').split('-').map(Number)
    CSS.highlights?.delete(name)
    if (target === null || start === undefined || end === undefined || !('highlights' in CSS)) return
    const range = rangeOf(target, start, end)
    if (range === null) return
    CSS.highlights.set(name, new Highlight(range))
    const { bottom } = range.getBoundingClientRect()
    if (bottom > innerHeight * 0.6) target.scrollIntoView({ block: 'start' })
  })
}

/** The words from `start` to `end` within the part that `target` shows; what lies in the parts after it is left out. */
function rangeOf(target: HTMLElement, start: number, end: number): Range | null {
  const words = [...target.querySelectorAll<HTMLElement>('[data-words]')].find(
    (one) => one.closest('[data-start]') === target,
  )
  const base = Number(target.dataset['start'])
  if (words === undefined || Number.isNaN(base)) return null
  const range = document.createRange()
  range.selectNodeContents(words)
  let at = base
  let begun = false
  const walker = document.createTreeWalker(words, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const length = node.nodeValue?.length ?? 0
    if (!begun && start < at + length) {
      range.setStart(node, Math.max(0, start - at))
      begun = true
    }
    if (begun && end <= at + length) {
      range.setEnd(node, end - at)
      return range
    }
    at += length
  }
  return begun ? range : null
}
