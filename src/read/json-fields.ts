import type { Given } from '../record/article.ts'
import { sectionPath } from './layout/breadcrumb.ts'
import { isoDay } from './layout/written-day.ts'

/** What a line of JSON Lines says: the text, its id and what comes with it. */
export interface JsonFields extends Given {
  readonly text: string
  readonly id: string | null
}

/** Units that an id may have at most. */
const longestId = 200
/** Units that any other field but the text may have at most. */
const longestField = 4000

/**
 * The fields of a parsed line, checked; or a sentence that says what is wrong with it and what to write. Fields
 * that are not known are left aside; `null` is as good as none.
 */
export function fieldsOf(value: unknown): JsonFields | string {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return 'it is no object; write {"text": "…"} with the article’s words'
  }
  const read = new FieldReader(value as Readonly<Record<string, unknown>>)
  const fields: JsonFields = {
    text: read.text(),
    id: read.checked('id', isId, `1 to ${longestId} units without control characters`),
    title: read.checked('title', isAny, 'a string'),
    outlet: read.checked('outlet', isAny, 'a string'),
    date: read.checked('date', isDate, 'an ISO day or instant of the calendar, as 2023-03-14 or 2023-03-14T20:45Z'),
    url: read.checked('url', isWebAddress, 'an address that begins with http:// or https://'),
    section: read.section(),
    language: read.checked('language', isLanguageTag, 'a language tag, as en or en-GB'),
  }
  return read.problem ?? fields
}

/** Reads the fields of one object and keeps the first thing that is wrong. */
class FieldReader {
  problem: string | null = null
  readonly #value: Readonly<Record<string, unknown>>

  constructor(value: Readonly<Record<string, unknown>>) {
    this.#value = value
  }

  text(): string {
    const value = this.#value['text']
    if (typeof value === 'string' && value.trim() !== '') return value
    if (value === undefined || value === null) this.#fail('it has no “text”; put the article’s words there')
    else if (typeof value === 'string') this.#fail('its “text” is empty; put the article’s words there')
    else this.#fail(`its “text” is ${nameOf(value)}; it must be a string`)
    return ''
  }

  checked(name: string, isGood: (value: string) => boolean, wanted: string): string | null {
    const value = this.#value[name]
    if (value === undefined || value === null) return null
    if (typeof value !== 'string') this.#fail(`its “${name}” is ${nameOf(value)}; it must be ${wanted}`)
    else if (value.length > longestField) this.#fail(`its “${name}” has more than ${longestField} units`)
    else if (name !== 'id' && value.trim() === '') return null
    else if (isGood(value)) return value
    else this.#fail(`its “${name}” is “${value.slice(0, 40)}”; it must be ${wanted}`)
    return null
  }

  section(): readonly string[] {
    const value = this.#value['section']
    if (value === undefined || value === null) return []
    if (typeof value === 'string') return sectionPath(value.slice(0, longestField))
    const isList = Array.isArray(value) && value.length <= 20 && value.every((one) => typeof one === 'string')
    if (isList) return value.map((one) => one.trim()).filter((one) => one !== '')
    this.#fail(`its “section” is ${nameOf(value)}; it must be a string or a list of strings`)
    return []
  }

  #fail(what: string): void {
    this.problem ??= what
  }
}

function nameOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list'
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`
}

const isAny = (): boolean => true

function isId(value: string): boolean {
  return value.length <= longestId && value.trim() !== '' && !/\p{Cc}/u.test(value)
}

/** A day, or a day with a time of day and (mostly) a zone, all of which exist. */
function isDate(value: string): boolean {
  const found = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:[.,]\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?)?$/.exec(
    value,
  )
  if (found === null) return false
  const [year, month, day, hour = 0, minute = 0, second = 0] = found.slice(1).map((digits) => Number(digits ?? 0))
  if (isoDay(year ?? 0, month ?? 0, day ?? 0) === undefined) return false
  return hour <= 23 && minute <= 59 && second <= 60
}

function isWebAddress(value: string): boolean {
  return /^https?:\/\//i.test(value) && URL.canParse(value)
}

function isLanguageTag(value: string): boolean {
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,4}$/i.test(value)
}
