import type { Published } from '../../record/article.ts'
import { isoDay, parseIsoDay, validDay } from '../../record/calendar.ts'
import type { Layout } from '../../record/findings.ts'

/** What came with the article, what a line of it states, or what its address tells; in that order. `undefined` where nothing does. */
export function toldDay(
  given: { readonly date: string | null; readonly url: string | null },
  layout: Layout,
): Published | undefined {
  const day = given.date === null ? null : parseIsoDay(given.date)
  if (day !== null) return known(day, 'given')
  const { stated } = layout
  const statedDay = stated === null ? null : parseIsoDay(stated.day)
  if (stated !== null && statedDay !== null) {
    const reason = { start: stated.start, end: stated.end, why: 'the text states the day it came out' }
    return { ...known(statedDay, 'stated'), reasons: [reason] }
  }
  const ofUrl = given.url === null ? null : dayOfUrl(given.url)
  return ofUrl === null ? undefined : known(ofUrl, 'url')
}

function known(day: number, basis: Published['basis']): Published {
  return { earliest: isoDay(day), latest: isoDay(day), basis, reasons: [] }
}

/** The day in an address such as `/2021/12/16/` or `/2021-12-16-…`; `null` where it has none. No page address is longer than 2,048 units. */
function dayOfUrl(url: string): number | null {
  const path = url.slice(0, 2048)
  const [, year, month, day] = /[/-]((?:19|20)\d\d)[/-](\d\d?)[/-](\d\d?)(?:[/_.-]|$)/.exec(path) ?? []
  return year === undefined ? null : validDay(Number(year), Number(month), Number(day))
}
