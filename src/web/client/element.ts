/// <reference lib="dom" />

/** An element of the page by its id, opened where it stands in something folded; `null` where there is none. */
export function revealed(id: string): HTMLElement | null {
  const found = document.getElementById(id)
  for (let at = found?.parentElement ?? null; at !== null; at = at.parentElement) {
    if (at instanceof HTMLDetailsElement) at.open = true
  }
  return found
}

/** Says something to those who hear the page. */
export function say(words: string): void {
  const status = document.getElementById('spoken')
  if (status !== null) status.textContent = words
}
