const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** An ISO day or instant as one writes it: "26 July 2021"; what is no day is given back as it came. */
export function dayPhrase(iso: string): string {
  const day = dayOf(iso)
  return day === null ? iso : `${day.day} ${monthOf(day)} ${day.year}`
}

/**
 * An interval of ISO days in words: "26 July 2021", "between 26 and 31 July 2021", "July 2021", "2021",
 * "26 July 2021 or later", "by 26 July 2021", "date not known".
 */
export function intervalPhrase(earliest: string | null, latest: string | null): string {
  if (earliest === null && latest === null) return 'date not known'
  if (latest === null) return `${dayPhrase(earliest ?? '')} or later`
  if (earliest === null) return `by ${dayPhrase(latest)}`
  const [a, b] = [dayOf(earliest), dayOf(latest)]
  if (a === null || b === null) return earliest === latest ? earliest : `between ${earliest} and ${latest}`
  if (same(a, b)) return dayPhrase(earliest)
  return wholePhrase(a, b) ?? `between ${fromTo(a, b, ' and ')}`
}

/** The time from a first to a last day: "14 to 21 March 2023". `null` where neither is known. */
export function periodPhrase(first: string | null, last: string | null): string | null {
  const [a, b] = [dayOf(first ?? last ?? ''), dayOf(last ?? first ?? '')]
  if (a === null || b === null) return null
  return same(a, b) ? dayPhrase(first ?? last ?? '') : fromTo(a, b, ' to ')
}

/** For margins: "14 Mar", "13–19 Dec", "28 Jul–2 Aug"; with the year where asked for; "undated" where neither is known. */
export function shortPhrase(earliest: string | null, latest: string | null, withYear: boolean): string {
  const [a, b] = [dayOf(earliest ?? latest ?? ''), dayOf(latest ?? earliest ?? '')]
  if (a === null || b === null) return 'undated'
  const year = withYear ? ` ${b.year}` : ''
  const end = `${b.day}\u00a0${monthOf(b).slice(0, 3)}${year}`
  if (same(a, b)) return end
  if (a.year === b.year && a.month === b.month) return `${a.day}–${end}`
  const startYear = a.year === b.year ? '' : ` ${a.year}`
  return `${a.day}\u00a0${monthOf(a).slice(0, 3)}${startYear} – ${end}`
}

/** The year of an ISO day, or `null`. */
export function yearOf(iso: string | null): number | null {
  return dayOf(iso ?? '')?.year ?? null
}

function dayOf(iso: string): Day | null {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)(?:$|T)/.exec(iso) ?? []
  if (year === undefined || months[Number(month) - 1] === undefined) return null
  return { year: Number(year), month: Number(month), day: Number(day) }
}

/** A whole month or year by its name; `null` for any other interval. */
function wholePhrase(a: Day, b: Day): string | null {
  if (a.year !== b.year || a.day !== 1) return null
  if (a.month === 1 && b.month === 12 && b.day === 31) return String(a.year)
  const wholeMonth = a.month === b.month && b.day === new Date(Date.UTC(b.year, b.month, 0)).getUTCDate()
  return wholeMonth ? `${monthOf(a)} ${a.year}` : null
}

function fromTo(a: Day, b: Day, between: string): string {
  const end = `${b.day} ${monthOf(b)} ${b.year}`
  if (a.year !== b.year) return `${a.day} ${monthOf(a)} ${a.year}${between}${end}`
  return a.month === b.month ? `${a.day}${between}${end}` : `${a.day} ${monthOf(a)}${between}${end}`
}

function monthOf(day: Day): string {
  return months[day.month - 1] ?? ''
}

function same(a: Day, b: Day): boolean {
  return a.year === b.year && a.month === b.month && a.day === b.day
}
