import type { Published } from '../../record/article.ts'

/** The fewest days that can lie between the days on which two articles came out; 0 where one of them is unknown. */
export function daysBetween(a: Published | undefined, b: Published | undefined): number {
  return Math.max(0, gap(a?.latest, b?.earliest) ?? 0, gap(b?.latest, a?.earliest) ?? 0)
}

/** The most days that can lie between them; infinite where one is unknown. */
export function widestGap(a: Published | undefined, b: Published | undefined): number {
  const gaps = [gap(a?.earliest, b?.latest), gap(b?.earliest, a?.latest)]
  return Math.max(...gaps.map((days) => days ?? Number.POSITIVE_INFINITY))
}

function gap(from: string | null | undefined, to: string | null | undefined): number | undefined {
  return from == null || to == null ? undefined : dayNumber(to) - dayNumber(from)
}

/** Days since the civil calendar's year 0; months taken from March, so that leap days end the year (Fliegel and Van Flandern 1968). */
function dayNumber(day: string): number {
  const [year = 0, month = 1, date = 1] = day.slice(0, 10).split('-').map(Number)
  const y = month > 2 ? year : year - 1
  const m = month > 2 ? month - 3 : month + 9
  return 365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + Math.floor((153 * m + 2) / 5) + date
}
