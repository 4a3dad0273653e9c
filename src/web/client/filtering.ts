/// <reference lib="dom" />
import { fold } from '../../text/fold.ts'

/** Filters the list of statements by words, whatever their case, accents and quotation marks. */
export function letStatementsBeFiltered(): void {
  const field = document.getElementById('filter')
  const count = document.getElementById('filter.count')
  const section = document.getElementById('statements')
  if (!(field instanceof HTMLInputElement) || section === null || count === null) return
  const groups = [...section.querySelectorAll<HTMLElement>('.speaker')].map((group) => new Group(group))
  field.addEventListener('input', () => {
    const wanted = fold(field.value).split(' ').filter(Boolean)
    const shown = groups.reduce((total, group) => total + group.show(wanted), 0)
    count.textContent = wanted.length === 0 ? '' : `${shown} shown`
  })
}

/** The statements of one speaker in the list; their words are folded when they are first asked for. */
class Group {
  readonly #group: HTMLElement
  readonly #entries: { readonly entry: HTMLElement; words: string }[]

  constructor(group: HTMLElement) {
    this.#group = group
    this.#entries = [...group.querySelectorAll<HTMLElement>('.entry')].map((entry) => ({ entry, words: '' }))
  }

  /** Shows the statements that hold every wanted word, their speaker's name counted in; gives their number. */
  show(wanted: readonly string[]): number {
    let shown = 0
    for (const one of this.#entries) {
      one.words ||= `${folded(this.#group.querySelector('header'))} ${folded(one.entry)}`
      const { words } = one
      one.entry.hidden = !wanted.every((word) => words.includes(word))
      if (!one.entry.hidden) shown++
    }
    this.#group.hidden = shown === 0
    if (wanted.length > 0) for (const more of this.#group.querySelectorAll('details')) more.open = true
    return shown
  }
}

function folded(element: HTMLElement | null): string {
  return fold(element?.textContent ?? '')
}
