/// <reference lib="dom" />
import { revealed, say } from './element.ts'
import { evidence, speakerOf } from './evidence.ts'

/** Choosing a statement and letting go of it. Ids are those of the ledger's entries. */
export interface Choosing {
  /** The next (1) or the former (-1) statement in the order of the text, brought into view. */
  step(by: 1 | -1): void
  clear(): void
  /** Takes the reader to the evidence of the chosen statement. */
  enter(): void
}

/** Lets a click in the text or on a name in the margin show the evidence beside the article. */
export function letStatementsBeChosen(): Choosing {
  const panel = document.getElementById('evidence.chosen')
  const key = document.getElementById('evidence.key')
  const order = [...document.querySelectorAll<HTMLElement>('.articles [id^="w-"]')].map((one) => `s-${one.id.slice(2)}`)
  let chosen: string | null = null

  const mark = (id: string | null): void => {
    for (const one of document.querySelectorAll('.s.chosen')) one.classList.remove('chosen')
    if (id === null) return
    for (const one of document.querySelectorAll(`.s[data-s~="${CSS.escape(id)}"]`)) one.classList.add('chosen')
  }
  const show = (id: string | null): void => {
    mark(id?.startsWith('s-') ? id : null)
    document.documentElement.classList.toggle('choosing', id !== null)
    if (panel === null || key === null) return
    panel.hidden = id === null
    key.hidden = id !== null
    panel.replaceChildren(...(id === null ? [] : evidence(id, () => choose(null))))
    panel.parentElement?.scrollTo(0, 0)
  }
  const choose = (id: string | null): void => {
    chosen = id
    show(id)
    if (id === null) return
    if (order.includes(id)) say(`Statement ${order.indexOf(id) + 1} of ${order.length}: ${speakerOf(id)}`)
    uncover(panel)
  }

  document.addEventListener('click', (event) => {
    const id = event.target instanceof Element ? meant(event.target) : null
    if (id === null) return
    event.preventDefault()
    choose(id)
  })
  const fromAddress = (): void => {
    const id = decodeURIComponent(location.hash.slice(1)).replace(/^w-/, 's-')
    if (order.includes(id)) choose(id)
  }
  addEventListener('hashchange', fromAddress)
  fromAddress()

  return {
    step(by) {
      const next = order[chosen === null ? firstInView(order, by) : order.indexOf(chosen) + by]
      if (next === undefined) return
      choose(next)
      bringIntoView(next)
      uncover(panel)
    },
    clear: () => choose(null),
    enter: () => panel?.querySelector<HTMLElement>('h2')?.focus(),
  }
}

/** The entry that a click means: of a link in a margin, else the innermost mark under the pointer; none while words are selected. */
function meant(target: Element): string | null {
  const link = target.closest<HTMLElement>('[data-choose]')
  if (link !== null) return link.dataset['choose'] ?? null
  if (target.closest('.articles') === null || !(getSelection()?.isCollapsed ?? true)) return null
  const figure = target.closest<HTMLElement>('.n[data-to], .f[data-to]')
  if (figure !== null && getComputedStyle(figure).textDecorationLine !== 'none') return figure.dataset['to'] ?? null
  return target.closest<HTMLElement>('.s')?.dataset['s']?.split(' ')[0] ?? null
}

/** With nothing chosen, `j` begins at the first statement in view and `k` at the one before it. */
function firstInView(order: readonly string[], by: 1 | -1): number {
  const at = order.findIndex((id) => (wordsOf(id)?.getBoundingClientRect().top ?? -1) >= 0)
  if (at === -1) return by === 1 ? 0 : order.length - 1
  return by === 1 ? at : at - 1
}

function bringIntoView(id: string): void {
  const words = wordsOf(id)
  if (words === null) return
  revealed(words.id)
  const { top, bottom } = words.getBoundingClientRect()
  if (top < 60 || bottom > innerHeight * 0.5) words.scrollIntoView({ block: 'center' })
}

/** Where the evidence is a sheet from below, it must not hide the words that it speaks of. */
function uncover(panel: HTMLElement | null): void {
  const sheet = panel?.parentElement ?? null
  const words = [...document.querySelectorAll('.s.chosen')].map((one) => one.getBoundingClientRect())
  if (sheet === null || words.length === 0 || getComputedStyle(sheet).position !== 'fixed') return
  const top = Math.min(...words.map((one) => one.top))
  const bottom = Math.max(...words.map((one) => one.bottom))
  const free = sheet.getBoundingClientRect().top
  if (top >= 0 && bottom <= free) return
  scrollBy(0, top - Math.max(16, (free - (bottom - top)) / 2))
}

function wordsOf(id: string): HTMLElement | null {
  return document.getElementById(`w-${id.slice(2)}`)
}
