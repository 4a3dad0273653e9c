/// <reference lib="dom" />

/** Switches between light and dark. It is remembered as long as the page is open, and nowhere else. */
export function letThemeToggle(): void {
  const button = document.getElementById('theme')
  if (button === null) return
  const wanted = matchMedia('(prefers-color-scheme: dark)')
  const root = document.documentElement
  const isDark = (): boolean => (root.dataset['theme'] ?? (wanted.matches ? 'dark' : 'light')) === 'dark'
  const name = (): void => {
    button.textContent = isDark() ? 'Light' : 'Dark'
  }
  button.addEventListener('click', () => {
    root.dataset['theme'] = isDark() ? 'light' : 'dark'
    name()
  })
  wanted.addEventListener('change', name)
  name()
}
