/// <reference lib="dom" />
import type { Choosing } from './choosing.ts'
import { revealed } from './element.ts'

/** Single keys, which can be switched off in the dialog that lists them. They are deaf while somebody types. */
export function letKeysWork(choosing: Choosing): void {
  const help = document.getElementById('help')
  const on = document.getElementById('keys.on')
  if (!(help instanceof HTMLDialogElement) || !(on instanceof HTMLInputElement)) return
  document.getElementById('help.open')?.addEventListener('click', () => help.showModal())
  document.getElementById('help.close')?.addEventListener('click', () => help.close())

  const actions: Readonly<{ [key: string]: () => unknown }> = {
    j: () => choosing.step(1),
    k: () => choosing.step(-1),
    Enter: () => choosing.enter(),
    Escape: () => choosing.clear(),
    '/': toFilter,
    '?': () => help.showModal(),
  }
  document.addEventListener('keydown', (event) => {
    const action = actions[event.key]
    if (action === undefined || help.open || event.ctrlKey || event.metaKey || event.altKey) return
    if (isTyping(event) || (!on.checked && event.key !== 'Escape')) return
    event.preventDefault()
    action()
  })
}

function toFilter(): void {
  const field = revealed('filter')
  field?.scrollIntoView({ block: 'center' })
  field?.focus()
}

/** Whether the key belongs to what has the focus: a field, or Enter on a link, button or fold. */
function isTyping({ target, key }: KeyboardEvent): boolean {
  if (!(target instanceof Element)) return false
  if (target.closest('input[type="search"], textarea, select, [contenteditable]') !== null) return key !== 'Escape'
  return key === 'Enter' && target.closest('a, button, summary, input') !== null
}
