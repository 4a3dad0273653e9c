import type { LayoutWords, SelfNaming } from '../../lexicon/layout-words.ts'
import { fold } from '../../text/fold.ts'
import { outletOf } from './agencies.ts'
import type { Block } from './blocks.ts'
import type { Sheet } from './sheet.ts'
import type { Signs } from './signs.ts'

/** An outlet's name and the sign that gave it. */
export interface FoundOutlet {
  readonly name: string
  readonly by: string
}

/**
 * The outlet, by the plainest sign there is: given with the article; named by itself in a line of the page
 * ("Press TV's website can also be accessed", "© 2023 Halmsund Courier"); in the byline; the agency of the
 * dateline; the holder of its pictures where somebody "told" it something, too. `null` where there is none.
 */
export function outletIn(sheet: Sheet, text: string, given: string | null, signs: Signs): FoundOutlet | null {
  if (given !== null && given.trim() !== '') return { name: given, by: 'layout/given' }
  const self = selfNamed(sheet, signs.words)
  if (self !== null) return { name: known(self, signs) ?? self, by: 'layout/self-naming' }
  const credited = sheet.bylines.flatMap(({ outlets }) => outlets)[0]
  const byline = credited === undefined ? null : outletOf(credited, text, signs.table, signs.words)
  if (byline !== null) return { name: byline, by: 'layout/byline' }
  const agency = sheet.dateline?.agency ?? null
  const dateline = agency === null ? null : outletOf(agency, text, signs.table, signs.words)
  if (dateline !== null) return { name: dateline, by: 'layout/dateline' }
  const pictures = pictureHolder(sheet, signs.words)
  return pictures === null ? null : { name: pictures, by: 'layout/credit-and-told' }
}

/** The name of an agency that a line writes with "The" before it or in other letters. */
function known(name: string, { table }: Signs): string | null {
  return table.get(fold(name)) ?? table.get(fold(name).replace(/^the /, '')) ?? null
}

/** The first name in a line of the page that such a line gives only to its own outlet. */
function selfNamed({ blocks, kinds }: Sheet, words: LayoutWords): string | null {
  for (const [i, block] of blocks.entries()) {
    if (kinds[i] !== 'boilerplate') continue
    for (const naming of words.selfNaming) {
      const name = namedBy(block, naming, words)
      if (name !== null) return name
    }
  }
  return null
}

function namedBy({ text, folded }: Block, { before, after, sure }: SelfNaming, words: LayoutWords): string | null {
  const from = before === '' ? 0 : folded.indexOf(before)
  if (from === -1) return null
  const start = from + before.length
  for (const end of after) {
    const stop = end === '' ? folded.slice(start).search(/[.,:;|!?]|$/) + start : folded.indexOf(end, start)
    const name = stop === -1 ? '' : cleaned(text.slice(start, Math.min(stop, start + 120)))
    if (isOutletName(name, sure, words)) return name
  }
  return null
}

/** Without years, signs and the legal form of a company. */
function cleaned(name: string): string {
  return name
    .replace(/^(?:[\s\u00a9,:-]|\(c\)|(?:19|20)\d\d(?:\s*[-\u2013]\s*(?:19|20)?\d\d)?|by\b|the (?=\p{Ll}))+/u, '')
    .replace(/[\s,]*\b(?:Ltd|Limited|Inc|LLC|LLP|plc|Pty|GmbH)\b.*$/i, '')
    .replace(/['\u2019]s$/, '')
    .trim()
}

function isOutletName(name: string, sure: boolean, words: LayoutWords): boolean {
  if (name.length < 2 || name.length > 60 || !/^\p{Lu}/u.test(name)) return false
  const parts = fold(name).split(/[\s.]+/)
  if (parts.length > 6 || words.notOutlets.has(parts.at(-1) ?? '')) return false
  return sure || parts.some((part) => words.outletWords.has(part))
}

/** The holder of a picture whose name says that it is an outlet, if the story says that it was told something. */
function pictureHolder({ blocks, kinds }: Sheet, words: LayoutWords): string | null {
  let looked = 0
  for (const [i, { text, folded }] of blocks.entries()) {
    if (kinds[i] !== 'caption') continue
    if (++looked > 10) return null
    const name = /(?:[/:(]|\b(?:by|via|By|Via)\s)\s*(\p{Lu}[^/:()[\]]{2,50}?)[)\].]*$/u.exec(text.slice(-80))?.[1]
    if (name === undefined || folded.includes('file') || !isOutletName(name, false, words)) continue
    const last = fold(name).split(/\s+/).at(-1) ?? ''
    const told = [`told ${fold(name)}`, `told the ${fold(name)}`, `told the ${last}`]
    if (blocks.some((block, k) => kinds[k] === 'paragraph' && told.some((words) => block.folded.includes(words))))
      return name
  }
  return null
}
