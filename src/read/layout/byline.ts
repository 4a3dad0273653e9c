import type { LayoutWords } from '../../lexicon/layout-words.ts'
import { fold } from '../../text/fold.ts'
import type { Span } from '../../text/span.ts'
import type { AgencyTable } from './agencies.ts'
import type { Block } from './blocks.ts'
import { isOutletName, isPersonName } from './person-name.ts'
import { endsSentence, holdsPhrase, openerOf, wordCount } from './phrases.ts'

/** Who wrote the piece, as a line says it. */
export interface Byline {
  /** The names of people, in the whole text's offsets. */
  readonly names: readonly Span[]
  /** An outlet or agency that the line names, as it is written. */
  readonly outlets: readonly string[]
}

/** What bylines are recognised with. */
export interface BylineTools {
  readonly words: LayoutWords
  readonly table: AgencyTable
}

const longest = 240

/** The byline that a block is, by its opener ("By", "Reporting by") or its role ("…, Staff Writer"); else `null`. */
export function bylineOf(block: Block, tools: BylineTools): Byline | null {
  const { text, folded } = block
  if (text.length > longest) return null
  const open = folded.slice(leading(folded))
  const contributor = openerOf(open, [...tools.words.contributors, ...tools.words.editors])
  if (contributor !== null && wordCount(text) <= 40) return namesIn(block, leading(folded), tools)
  return contribution(block, tools) ?? headByline(block, tools)
}

/** The byline of those that stand above stories: "By …", "…, Staff Writer". */
export function headByline(block: Block, tools: BylineTools): Byline | null {
  const { text, folded } = block
  if (text.length > longest) return null
  const opener = openerOf(folded.slice(leading(folded)), tools.words.by)
  return opener === null ? withRole(block, tools) : afterOpener(block, leading(folded) + opener.length, tools)
}

/** Units before the first word: brackets, dashes, signs of Markdown. */
function leading(folded: string): number {
  return /^[([*_\s-]*/.exec(folded)?.[0].length ?? 0
}

/** "By" opens sentences, too: a name or an outlet must follow, and no sentence. */
function afterOpener(block: Block, from: number, tools: BylineTools): Byline | null {
  const rest = block.text.slice(from).replace(/^\s*:?\s*/, '')
  const first = fold(/^[\p{L}\p{M}.'\u2019-]+/u.exec(rest)?.[0] ?? '')
  if (!/^\p{Lu}/u.test(rest) || tools.words.weekdays.has(first) || tools.words.months.has(first)) return null
  if (endsSentence(block.text) && wordCount(block.text) > 8) return null
  return orNull(namesIn(block, from, tools))
}

/** "Mara Lind contributed to this report.", "Lind reported from Velhan; Idris Tabqal from Qadun." */
function contribution(block: Block, tools: BylineTools): Byline | null {
  const { folded, text } = block
  if (text.length > 200 || /["\u201c\u201d]/.test(text)) return null
  const end = folded.replace(/[.)\]]+$/, '')
  const said = tools.words.contributed.find((phrase) => end.endsWith(` ${phrase}`))
  if (said !== undefined) return orNull(namesIn(block, 0, tools, end.length - said.length))
  const where = tools.words.reportedFrom.find((phrase) => folded.includes(` ${phrase} `))
  const subject = where === undefined ? -1 : folded.indexOf(` ${where} `)
  if (subject === -1 || subject > 90) return null
  const found = namesIn(block, 0, tools, subject)
  // "Lind reported from Velhan." has the surname only: it names nobody new.
  return found.names.length > 0 || /^\p{Lu}[\p{L}'\u2019-]+$/u.test(text.slice(0, subject)) ? found : null
}

/** "Mara Lind, Political Correspondent", "Mara Lind | Staff Writer". */
function withRole(block: Block, tools: BylineTools): Byline | null {
  const { text, folded } = block
  if (text.length > 90 || endsSentence(text)) return null
  const cut = text.search(/,|\||\u2022|\u00b7|\s[\u2013\u2014-]\s|\n/)
  if (cut < 4 || !isPersonName(text.slice(0, cut), tools.words)) return null
  return holdsPhrase(folded.slice(cut), tools.words.authorRoles) ? namesIn(block, 0, tools) : null
}

function orNull(found: Byline): Byline | null {
  return found.names.length + found.outlets.length === 0 ? null : found
}

/** The names between commas, "and" and such; what stands after "in" or "for" is a place or an outlet. */
function namesIn(block: Block, from: number, { words, table }: BylineTools, to: number = block.text.length): Byline {
  const names: Span[] = []
  const outlets: string[] = []
  for (const { start, end, isAfter } of pieces(block, from, to, words)) {
    const piece = block.text.slice(start, end)
    if (table.has(fold(piece)) || isOutletName(piece, words)) outlets.push(piece)
    else if (!isAfter && isPersonName(piece, words)) {
      names.push({ start: block.at.start + start, end: block.at.start + end })
    }
  }
  return { names, outlets }
}

interface Piece extends Span {
  /** Whether it stands after "in", "for", "at". */
  readonly isAfter: boolean
}

const signs = '[,;:|\u2022\u00b7\u2013\u2014()\\[\\]/\\n]|\\s-\\s|\\s&\\s|\\d|\\.\\s*$|$'

function* pieces({ text, folded }: Block, from: number, to: number, words: LayoutWords): Generator<Piece> {
  const stops = new RegExp(`\\s(?:${[words.and, ...words.afterNames].join('|')})\\s|${signs}`, 'gu')
  const openers = [...words.contributors, ...words.editors, ...words.by]
  let start = from
  let isAfter = false
  for (const stop of folded.slice(0, to).matchAll(stops)) {
    if (stop.index < start) continue
    const opener = openerOf(folded.slice(start, stop.index).trimStart(), openers)
    if (opener !== null) {
      isAfter = words.editors.includes(opener)
      start = folded.indexOf(opener, start) + opener.length
    }
    const piece = inside(text, start, stop.index)
    if (piece.end > piece.start) yield { ...piece, isAfter }
    const sign = stop[0].trim()
    if (words.afterNames.includes(sign)) isAfter = true
    else if (sign === ';') isAfter = false
    start = stop.index + stop[0].length
  }
}

function inside(text: string, from: number, to: number): Span {
  let start = from
  let end = Math.max(from, to)
  while (start < end && /[\s.*_-]/.test(text.charAt(start))) start++
  while (end > start && /[\s*_]/.test(text.charAt(end - 1))) end--
  if (/\p{Ll}\.$/u.test(text.slice(start, end))) end--
  return { start, end }
}
