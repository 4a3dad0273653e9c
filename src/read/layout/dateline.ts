import type { LayoutWords } from '../../lexicon/layout-words.ts'
import { fold } from '../../text/fold.ts'
import type { AgencyTable } from './agencies.ts'
import type { Block } from './blocks.ts'
import type { DayFinder, WrittenDay } from './written-day.ts'

/** "TEHRAN (FNA)-", "QADUN, March 14, 2023 (OPS) —" at the start of a paragraph. */
export interface Dateline {
  /** Units it takes from the start of its block. */
  readonly length: number
  /** What stands for the agency, as it is written. */
  readonly agency: string | null
  readonly day: WrittenDay | null
  /** Whether only a colon parts it from the story, as the name of a speaker in a transcript is. */
  readonly isColon: boolean
}

/** What datelines are recognised with. */
export interface DatelineTools {
  readonly words: LayoutWords
  readonly table: AgencyTable
  readonly days: DayFinder
}

/** Units of a paragraph that are looked at. */
const reach = 140

const place = "\\p{Lu}[\\p{L}\\p{M}'\u2019\u02bb.-]*"
const places = `(?<place>${place}(?:(?:,\\s|\\s|/|\\s?&\\s|\\sand\\s)${place}){0,6})`
const between = '(?<between>[^()\\[\\]]{0,40}?)'
const agency = '[([]\\s*(?<agency>\\p{L}[\\p{L}\\p{N}.&/ -]{1,40}?)\\s*[)\\]]'
const dash = '(?:-{1,3}|[\u2013\u2014\u2015\u2212_])'
const mark = `(?<mark>\\s${dash}\\s?|${dash}\\s|[\u2013\u2014\u2015]|\\s?:\\s)`
/** Capital, digit or opening mark: what a story begins with. */
const storyBegins = /^["'\u201c\u2018]?[\p{Lu}\p{N}]/u

const withAgency = new RegExp(`^${places}?,?\\s*${between}[,.]?\\s*${agency}\\s*(?<mark>${dash}|:|\\|)?\\s*`, 'u')
const withMark = new RegExp(`^${places},?\\s*${between}\\s*${mark}\\s*`, 'u')
const withSlash = new RegExp(`^(?:${places}\\s?[/|]\\s?|[^/\\s]{3,30}\\s?/(?<agency>\\p{Lu}{3,12})/\\.?\\s*)`, 'u')

/**
 * The dateline with which a paragraph opens, or `null`. A place in capitals and a dash are enough. In small
 * letters a place must be a known one or two ("Mumbai, India –"), or have agency or day with it; because
 * "Enough – he said" opens stories, too, and "Velhan – Ozmara's capital – was quiet".
 */
export function datelineOf({ text }: Block, tools: DatelineTools): Dateline | null {
  const head = text.slice(0, reach)
  const found = inBrackets(head, tools) ?? byItsMark(head, tools) ?? byItsOutlet(head, tools)
  return found === null ? null : withDayAfter(head, found, tools)
}

/** "VELHAN (OPS) —", "(Reuters) -", "New Delhi [India], December 5 (ANI):", "KYIV, Ukraine (AP) —". */
function inBrackets(head: string, tools: DatelineTools): Dateline | null {
  const found = withAgency.exec(head)
  const { place: where = '', between: inside = '', agency: name = '', mark: sign } = found?.groups ?? {}
  if (found === null || isStopped(where, tools) || !isOutletLike(name, tools)) return null
  const day = tools.days(fold(found[0]))
  if (inside.trim() !== '' && day === null && !isState(inside.trim())) return null
  const isKnown = tools.table.has(fold(name))
  if (where === '' && !isKnown && !hasOutletWord(name, tools)) return null
  // "Lind (PQA) said" has no mark: then the place must be in capitals, or the agency be all there is.
  const isPlain = isCapitals(where) || (where === '' && isKnown)
  if (sign === undefined && !(isPlain && storyBegins.test(head.slice(found[0].length)))) return null
  return { length: found[0].trimEnd().length, agency: name, day, isColon: false }
}

/** "WASHINGTON —", "VELHAN, March 18 —", "Tehran, IRNA –", "ALBAWABA - ", "RIYADH: ". */
function byItsMark(head: string, tools: DatelineTools): Dateline | null {
  const found = withMark.exec(head)
  const { place: where = '', between: inside = '', mark: sign = '' } = found?.groups ?? {}
  if (found === null || found[0].length > 90 || isStopped(where, tools)) return null
  const rest = head.slice(found[0].length)
  if (!storyBegins.test(rest)) return null
  const day = tools.days(fold(found[0]))
  if (inside.trim() !== '' && day === null) return null
  // "March 14 — a day": the day is all there is.
  if (day !== null && day.start === 0) return null
  const isColon = sign.includes(':')
  const name = agencyIn(where, tools, isColon)
  if (name === null && day === null && !isCapitals(where) && !isKnownPlace(where, rest, tools)) return null
  return { length: found[0].trimEnd().length, agency: name, day, isColon }
}

/** "Shafaq News/ The ministry", "Ulaanbaatar/MONTSAME/. The": the outlet and a slash. */
function byItsOutlet(head: string, tools: DatelineTools): Dateline | null {
  const found = withSlash.exec(head)
  const { place: where = '', agency: code } = found?.groups ?? {}
  if (found === null || !storyBegins.test(head.slice(found[0].length))) return null
  const isOutlet = tools.table.has(fold(where)) || (where.includes(' ') && hasOutletWord(where, tools))
  if (code === undefined && !isOutlet) return null
  return { length: found[0].trimEnd().length, agency: code ?? where, day: null, isColon: false }
}

/** "CAIRO - 27 June 2022: The minister": the day may follow the dash. */
function withDayAfter(head: string, found: Dateline, { days }: DatelineTools): Dateline {
  if (found.day !== null) return found
  const rest = head.slice(found.length)
  const day = days(fold(rest.slice(0, 40)))
  if (day === null || rest.slice(0, day.start).trim() !== '') return found
  const sign = new RegExp(`^\\s*(?::|${dash}(?=\\s))`, 'u').exec(rest.slice(day.end))
  if (sign === null) return found
  const start = found.length + day.start
  const end = found.length + day.end
  return { ...found, length: end + sign[0].length, day: { start, end, day: day.day } }
}

/** The last part of "Tehran, IRNA", or all of "ALBAWABA", where it names an outlet. */
function agencyIn(where: string, tools: DatelineTools, isColon: boolean): string | null {
  const last =
    where
      .split(/,\s*|\s(?=\S+$)/)
      .at(-1)
      ?.trim() ?? ''
  if (tools.table.has(fold(last))) return last
  if (tools.table.has(fold(where))) return where
  const isName = hasOutletWord(where, tools) && where.split(/\s+/).length <= 3 && !where.includes(',')
  return isName && !isColon ? where : null
}

/** "EXCLUSIVE", "UPDATE 2", "The" stand before dashes and brackets, too. */
function isStopped(where: string, { words }: DatelineTools): boolean {
  const first = fold(where).split(/[\s,/.-]+/)[0] ?? ''
  return words.notPlaces.has(first) || words.determiners.has(first) || words.functionWords.has(first)
}

function isOutletLike(name: string, tools: DatelineTools): boolean {
  return tools.table.has(fold(name)) || /^[\p{Lu}\p{N}&./ -]{2,12}$/u.test(name) || hasOutletWord(name, tools)
}

function hasOutletWord(name: string, { words }: DatelineTools): boolean {
  return (
    /^\p{Lu}/u.test(name) &&
    fold(name)
      .split(/[\s.]+/)
      .some((word) => words.outletWords.has(word))
  )
}

/** "BRUSSELS", "NAIROBI, Kenya", "NEWPORT NEWS, Va.": what stands before the comma is in capitals. */
function isCapitals(where: string): boolean {
  const city = where.split(',')[0]?.trim() ?? ''
  return city.length >= 4 && /\p{Lu}{3}/u.test(city) && !/\p{Ll}/u.test(city.replace(/^(?:Mc|Mac|al-|el-)/, ''))
}

/** "Cape Town -", "Doha :", "Mumbai, India –", with no second dash after it. */
function isKnownPlace(where: string, rest: string, { words }: DatelineTools): boolean {
  if (new RegExp(`\\s${dash}\\s`, 'u').test(rest)) return false
  const [first = '', second] = fold(where).split(/,\s*|\//)
  return words.places.has(first.trim()) || (second !== undefined && words.places.has(second.trim()))
}

/** What may stand between place and agency beside a day: a state or country. */
function isState(between: string): boolean {
  return /^\p{Lu}[\p{L}. ]{1,24}$/u.test(between)
}
