import type { PartKind } from '../../record/record.ts'
import { fold } from '../../text/fold.ts'
import type { Block } from './blocks.ts'
import { bylineOf } from './byline.ts'
import { isPersonName } from './person-name.ts'
import { endsSentence, holdsPhrase, openerOf, wordCount } from './phrases.ts'
import { publishedLine } from './published-line.ts'
import type { Sheet } from './sheet.ts'
import type { Signs } from './signs.ts'

/** Blocks at the end in which authors, notes on them, days and invitations are looked for. */
const longestTail = 8

/**
 * Finds what stands below the story: contributors, notes on the author, invitations of the outlet, the days of
 * publication and change, and the fragments among and after lines of the page.
 */
export function labelTail(sheet: Sheet, signs: Signs): void {
  const { blocks, kinds } = sheet
  const from = Math.max(sheet.body + 1, blocks.length - longestTail)
  for (let i = from; i < blocks.length; i++) {
    const block = blocks[i]
    if (block !== undefined && kinds[i] === 'paragraph') kinds[i] = tailKind(sheet, signs, block, i)
  }
  let i = blocks.length - 1
  while (i > sheet.body && isTailing(blocks[i], kinds[i])) i--
  let isBelow = false
  for (let k = i + 1; k < blocks.length; k++) {
    if (kinds[k] === 'boilerplate') isBelow = true
    else if (isBelow && kinds[k] === 'paragraph') kinds[k] = 'boilerplate'
  }
}

/** Lists of channels and of other pages are short lines without full stop. */
function isTailing(block: Block | undefined, kind: PartKind | undefined): boolean {
  if (block === undefined) return false
  return kind !== 'paragraph' || (block.text.length <= 80 && !endsSentence(block.text))
}

function tailKind(sheet: Sheet, signs: Signs, block: Block, i: number): PartKind {
  const byline = bylineOf(block, signs) ?? signature(block, signs, sheet.blocks.length - i)
  if (byline !== null) {
    sheet.bylines.push(byline)
    return 'byline'
  }
  const published = publishedLine(block, signs.words, signs.days)
  if (published?.stated != null && published.stated.by !== 'date-line') {
    sheet.stated.push(published.stated)
    return 'byline'
  }
  const isPage = isInvitation(block, signs) || isBiography(sheet, signs, block)
  return isPage ? 'boilerplate' : 'paragraph'
}

/** "– Mara Lind", "– Velhan News" in one of the last three blocks. */
function signature({ text, at }: Block, { words, table }: Signs, fromEnd: number): Sheet['bylines'][number] | null {
  const name = /^[([]?\s*[-\u2013\u2014]{1,2}\s*([^.]{2,40}?)[.\])\s]*$/.exec(text)?.[1]
  if (name === undefined || fromEnd > 3) return null
  if (table.has(fold(name)) || holdsPhrase(fold(name), [...words.outletWords])) return { names: [], outlets: [name] }
  if (!isPersonName(name, words)) return null
  const start = at.start + text.indexOf(name)
  return { names: [{ start, end: start + name.length }], outlets: [] }
}

/** "Follow Ozmara Voice on the air:": the outlet tells its readers to do something, and names itself. */
function isInvitation({ text, folded }: Block, { words }: Signs): boolean {
  const opener = openerOf(folded, words.invitations)
  if (opener === null || wordCount(text) > 25) return false
  return /^\s+(?:the\s)?(?:\p{Lu}|@)/u.test(text.slice(opener.length)) && (!endsSentence(text) || wordCount(text) <= 15)
}

/** "Mara Lind is a columnist in Velhan." below her piece: it opens with an author's name, or names a role. */
function isBiography(sheet: Sheet, { words }: Signs, { text, folded }: Block): boolean {
  if (text.length > 400) return false
  const verb = Math.min(
    ...words.isAn.map((phrase) => folded.slice(0, 120).indexOf(` ${phrase} `)).filter((at) => at > 0),
  )
  const subject = verb === Number.POSITIVE_INFINITY ? '' : (text.slice(0, verb).split(',')[0] ?? '')
  if (!isPersonName(subject, words)) return false
  const authors = sheet.bylines.flatMap(({ names }) => names).slice(0, 20)
  if (authors.some(({ start, end }) => fold(sheet.text.slice(start, end)) === fold(subject))) return true
  return authors.length === 0 && holdsPhrase(folded.slice(verb, verb + 60), words.authorRoles)
}
