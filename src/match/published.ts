import type { DateWords } from '../lexicon/date-words.ts'
import type { Published } from '../record/article.ts'
import { isoDay, parseIsoDay, validDay } from '../record/calendar.ts'
import type { ArticleId } from '../record/ids.ts'
import type { ArticleView, EachStage } from '../record/stage.ts'

type Reads = 'layout' | 'parts' | 'tokens' | 'expressions'

/** When each article came out: as given, as its text or address states it, else between the days that its text allows. */
export const published = (_words: DateWords): EachStage<Reads, 'published'> => ({
  scope: 'each',
  name: 'published',
  version: 1,
  reads: ['layout', 'parts', 'tokens', 'expressions'],
  writes: 'published',
  run: (view) => new Map<ArticleId, Published>(view.articles.map((one) => [one.article.id, told(one) ?? unknown])),
})

const unknown: Published = { earliest: null, latest: null, basis: 'unknown', reasons: [] }

/** What came with the article, what a line of it states, or what its address tells; in that order. */
function told(view: ArticleView<Reads>): Published | undefined {
  const { given } = view.article
  const day = given.date === null ? null : parseIsoDay(given.date)
  if (day !== null) return known(day, 'given')
  const { stated } = view.layer('layout')
  const statedDay = stated === null ? null : parseIsoDay(stated.day)
  if (stated !== null && statedDay !== null) {
    return { ...known(statedDay, 'stated'), reasons: [{ start: stated.start, end: stated.end, why: 'the text states the day' }] }
  }
  const ofUrl = given.url === null ? null : dayOfUrl(given.url)
  return ofUrl === null ? undefined : known(ofUrl, 'url')
}

function known(day: number, basis: Published['basis']): Published {
  return { earliest: isoDay(day), latest: isoDay(day), basis, reasons: [] }
}

function dayOfUrl(url: string): number | null {
  const [, year, month, day] = /\/((?:19|20)\d\d)[/-](\d\d?)[/-](\d\d?)(?:[/_-]|$)/.exec(url.slice(0, 2048)) ?? []
  return year === undefined ? null : validDay(Number(year), Number(month), Number(day))
}
