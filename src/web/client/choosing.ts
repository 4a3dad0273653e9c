/// <reference lib="dom" />
import { revealed, say } from './element.ts'

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
    if (id !== null) say(`Statement ${order.indexOf(id) + 1} of ${order.length}: ${speakerOf(id)}`)
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

/** Copies of the entry and of its versions in other articles, without their ids. */
function evidence(id: string, close: () => void): HTMLElement[] {
  const entry = document.getElementById(id)
  if (entry === null) return []
  const heading = document.createElement('h2')
  heading.tabIndex = -1
  heading.textContent = speakerOf(id)
  const button = document.createElement('button')
  button.type = 'button'
  button.textContent = 'Close'
  button.addEventListener('click', close)
  const list = document.createElement('ul')
  list.className = 'entries'
  list.append(entry.tagName === 'LI' ? copy(entry) : wrap(copy(entry)))
  return [heading, list, ...versions(entry), ...others(entry), button]
}

/** Every version of the statement, where there are several. */
function versions(entry: HTMLElement): HTMLElement[] {
  const all = document.getElementById(entry.dataset['thread'] ?? '')?.querySelector('ol') ?? null
  if (all === null) return []
  const heading = document.createElement('h3')
  heading.textContent = 'Every version'
  return [heading, copy(all)]
}

/** A link to all that the same speaker says. */
function others(entry: HTMLElement): HTMLElement[] {
  const group = entry.closest<HTMLElement>('#statements .speaker')
  const count = group?.querySelector('.count')?.textContent ?? ''
  if (group === null || count === '') return []
  const line = document.createElement('p')
  const link = document.createElement('a')
  link.href = `#${group.id}`
  link.textContent = `All by this speaker: ${count}`
  line.append(link)
  return [line]
}

function wrap(inner: HTMLElement): HTMLElement {
  const item = document.createElement('li')
  item.append(inner)
  return item
}

function copy(element: HTMLElement): HTMLElement {
  const made = element.cloneNode(true) as HTMLElement
  for (const one of [made, ...made.querySelectorAll('[id]')]) one.removeAttribute('id')
  made.hidden = false
  return made
}

function speakerOf(id: string): string {
  const entry = document.getElementById(id)
  const heading = entry?.querySelector('h3, h4') ?? entry?.closest('.speaker')?.querySelector('h3')
  return heading?.textContent ?? ''
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

function wordsOf(id: string): HTMLElement | null {
  return document.getElementById(`w-${id.slice(2)}`)
}
