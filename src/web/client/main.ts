/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

import { letStatementsBeChosen } from './choosing.ts'
import { foldContents, letContentsFollow } from './contents.ts'
import { letStatementsBeFiltered } from './filtering.ts'
import { letKeysWork } from './keys.ts'
import { letPlacesLand } from './landing.ts'
import { letLayersToggle } from './layers.ts'
import { letThemeToggle } from './theme.ts'

for (const one of document.querySelectorAll<HTMLElement>('[data-scripted]')) {
  if (one.id !== 'evidence.chosen') one.hidden = false
}
document.documentElement.classList.add('scripted')

letThemeToggle()
letLayersToggle()
letStatementsBeFiltered()
letKeysWork(letStatementsBeChosen())
letPlacesLand()
foldContents()
letContentsFollow()
