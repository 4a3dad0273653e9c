import type { Group } from './groups.ts'
import type { Page } from './page.ts'
import { Sign } from './signs.ts'
import { Tag } from './tags.ts'

/**
 * Verbs of saying that tell nothing here: because of what stands behind them ("claimed three lives", "recalled its
 * envoy", "said nothing"), because they have themselves for an object ("announced themselves"), or because somebody is
 * called by telephone ("called Lind on Monday").
 */
export function isFalseFriend(page: Page, group: Group, things: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  if (group.particle === '' && isOfItself(page, group)) return true
  const isOne = group.lemma === 'call' && page.word(group.end).startsWith('a') && page.has(group.end, Tag.article)
  const named = isOne ? things.get('call a') : undefined
  const list = named ?? things.get(group.particle === '' ? group.lemma : `${group.lemma} ${group.particle}`)
  if (list !== undefined && behind(page, group, list)) return true
  if (group.lemma === 'read' || group.lemma === 'write') return isTitle(page, group.end)
  return group.lemma === 'call' && group.particle === '' && group.voice !== 'passive' && isTelephoned(page, group.end)
}

function behind(page: Page, group: Group, list: ReadonlySet<string>): boolean {
  for (let i = group.end; i < group.end + 4 && page.isWord(i); i++) {
    if (list.has(page.word(i))) return true
    if (i > group.end && page.has(i, Tag.preposition | Tag.relative | Tag.subordinator) && page.word(i) !== 'of')
      return false
  }
  return false
}

/** "suggested itself as a hall", but "described himself as a friend", which tells something. */
function isOfItself(page: Page, { lemma, end }: Group): boolean {
  return (
    (lemma === 'suggest' || lemma === 'announce') &&
    page.has(end, Tag.objectPronoun) &&
    /sel(?:f|ves)$/u.test(page.word(end))
  )
}

/** "read “The Long Gate at Dawn” in bed": all words of the quotation are written like a title's, and no sign ends it. */
function isTitle(page: Page, first: number): boolean {
  const run = page.runAt(first)
  if (run === undefined || run.first !== first || page.isHeadline(first)) return false
  let capitals = 0
  for (let i = run.first + 1; i < run.end - 1; i++) {
    if (page.has(i, Tag.capital)) capitals++
    else if (!page.has(i, Tag.preposition | Tag.article | Tag.conjunction | Tag.to | Tag.possessive)) return false
  }
  return capitals > 1 && page.isWord(run.end) && page.has(run.end, Tag.preposition | Tag.conjunction)
}

/**
 * "called Lind on Monday", "called him", "called a meeting": nothing is said of the object, as a sign, a preposition
 * or a time follows it.
 */
function isTelephoned(page: Page, first: number): boolean {
  if (page.isQuoted(first)) return false
  let end = first
  if (page.has(first, Tag.article | Tag.determiner)) end = first + 2
  else if (page.has(first, Tag.objectPronoun) && page.isWord(first)) end = first + 1
  else while (end - first < 4 && page.has(end, Tag.capital)) end++
  if (end === first || page.isQuoted(end) || page.isQuoted(end - 1)) return false
  if (page.isSign(end, Sign.stop, Sign.comma) || page.has(end, Tag.time)) return true
  // "called her vote in May a mistake": behind a noun a preposition may go on with the object.
  return page.has(end, Tag.preposition | Tag.to) && page.word(end) !== 'as' && !page.has(first, Tag.determiner)
}
