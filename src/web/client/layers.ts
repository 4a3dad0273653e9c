/// <reference lib="dom" />
import { say } from './element.ts'

/** More layers at once than these make the text unreadable. */
const most = 3

/** Shows and hides layers, and keeps to three: what has been shown longest gives way. */
export function letLayersToggle(): void {
  const boxes = [...document.querySelectorAll<HTMLInputElement>('input[data-layer]')]
  let shown = boxes.filter((box) => box.checked)
  const draw = (): void => {
    const { classList } = document.querySelector('.articles') ?? document.body
    for (const box of boxes) classList.toggle(`without-${nameOf(box)}`, !box.checked)
  }
  for (const box of boxes) {
    box.addEventListener('change', () => {
      shown = shown.filter((one) => one !== box)
      if (box.checked) shown.push(box)
      const oldest = shown.length > most ? shown.shift() : undefined
      if (oldest !== undefined) {
        oldest.checked = false
        say(`${nameOf(box)} shown, ${nameOf(oldest)} hidden: three at once.`)
      }
      draw()
    })
  }
  draw()
}

function nameOf(box: HTMLInputElement): string {
  return box.dataset['layer'] ?? ''
}
