/// <reference lib="dom" />

/** What the ledger says of one entry, copied without its ids: the entry, every version of it, the way to the rest. */
export function evidence(id: string, close: () => void): HTMLElement[] {
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
  const whose = group.dataset['open'] === undefined ? 'All by this speaker' : 'All whose speaker is not resolved'
  link.textContent = `${whose}: ${count}`
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

/** Whose entry it is, as its heading says. */
export function speakerOf(id: string): string {
  const entry = document.getElementById(id)
  const heading = entry?.querySelector('h3, h4') ?? entry?.closest('.speaker')?.querySelector('h3')
  return heading?.textContent ?? ''
}
