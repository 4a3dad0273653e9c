import fc from 'fast-check'
import { expect, test } from 'vitest'
import { expressions } from '../find/dates/expressions.ts'
import { tokens } from '../find/tokens.ts'
import { dateWords } from '../lexicon/en/date-words.ts'
import { layoutWords } from '../lexicon/en/layout-words.ts'
import { tokenRules } from '../lexicon/en/token-rules.ts'
import { layout } from '../read/layout.ts'
import { parts } from '../read/parts.ts'
import type { Published } from '../record/article.ts'
import { runStages, type TestArticle } from '../testing/layers.ts'
import { published } from './published.ts'

const stages = [layout(layoutWords), parts, tokens(tokenRules), expressions(dateWords), published(dateWords)]

function publishedOf(...articles: readonly TestArticle[]): readonly Published[] {
  const run = runStages(articles, stages)
  const byId = new Map(run.articles.map((one) => [one.article.id as string, one.layer('published')]))
  return articles.map((_, i) => byId.get(`a${i}`) ?? { earliest: null, latest: null, basis: 'unknown', reasons: [] })
}

const shown = ({ earliest, latest, basis }: Published): string => `${basis} ${earliest ?? ''}..${latest ?? ''}`

function one(article: TestArticle): string {
  return publishedOf(article).map(shown).join()
}

const plain = 'The mayor of Tolvik opened the new bridge and thanked its builders.'

test('a given day is taken as it is, an instant by the day that is written', () => {
  expect(one({ text: plain, date: '2021-12-16' })).toBe('given 2021-12-16..2021-12-16')
  expect(one({ text: plain, date: '2021-12-16T23:30:00+02:00' })).toBe('given 2021-12-16..2021-12-16')
})

test('a given date that is none is passed over', () => {
  expect(one({ text: plain, date: 'last week' })).toBe('unknown ..')
  expect(one({ text: plain, date: '2021-02-30' })).toBe('unknown ..')
})

test('a line of the article states its day', () => {
  const text = `Bridge opened in Tolvik\n\nPublished: 14 March 2021\n\n${plain}`
  expect(one(text)).toBe('stated 2021-03-14..2021-03-14')
})

test('the address tells the day', () => {
  const of = (url: string): string => one({ text: plain, url })
  expect(of('https://radio-nord.example/news/2021/12/16/bridge.html')).toBe('url 2021-12-16..2021-12-16')
  expect(of('https://radio-nord.example/2021-12-06-bridge')).toBe('url 2021-12-06..2021-12-06')
  expect(of('https://radio-nord.example/20211216/99')).toBe('unknown ..')
  expect(of('https://radio-nord.example/2021/13/16/bridge')).toBe('unknown ..')
})

test('what is told as past came before the article, and the words stand as the reason', () => {
  const text = 'The ferry sank on 3 May 2019. It was raised on 7 June 2020 by divers from Brennet.'
  const [found] = publishedOf(text)
  expect(found && shown(found)).toBe('inferred 2020-06-07..')
  expect(found?.reasons.map(({ start, end }) => text.slice(start, end))).toEqual(['7 June 2020'])
})

test('a caption dates its picture, so the article is not older', () => {
  const text = `Strike in Qadun\n\nDockers rest beside the crane at Qadun on March 29, 2020. (Photo by Nord Agency)\n\n${plain}`
  expect(one(text)).toBe('inferred 2020-03-29..')
})

test('none: plans, limits and names of years bound nothing', () => {
  for (const text of [
    'The council announced elections on 3 May 2031.',
    'The bridge will open on 3 May 2031.',
    'They agreed to close the mine in 2031.',
    'All ferries had to leave by 3 May 2031.',
    'The loan, which is repayable in 2031, was raised.',
    'The 2031 cup was given to Tolvik.',
    'The plan for 2031 was rejected.',
    'It was postponed until 3 May 2031.',
  ]) {
    expect(`${text} ${one(text)}`).toBe(`${text} unknown ..`)
  }
})

test('the end of this year and the same limit with its year give the year', () => {
  const text = `The ferries of Qadun will change to a winter timetable of the harbour by the end of this year.

Lind said the harbour keeps no ferries outside its winter timetable by 31 December 2021.`
  expect(one(text)).toBe('inferred 2021-01-01..2021-12-31')
})

test('none: two limits of different things give no year', () => {
  const text = `The bakery in Brennet must pay its old debts by the end of this year.

The ferries of Qadun will change to a winter timetable of the harbour by 31 December 2024.`
  expect(one(text)).toBe('unknown ..')
})

test('last year and the dated event beside it give the year', () => {
  const text = `The masked raid on the Qadun harbour office was told in court last year by Captain Ronsby.

Captain Ronsby told the court of the masked raid on the Qadun harbour office in May 2020.`
  expect(one(text)).toBe('inferred 2021-01-01..2021-12-31')
})

test('none: last year beside the date of something else gives no year', () => {
  const text = 'Sales of bread rose last year. The mayor was born on 3 May 1975 in Tolvik.'
  expect(one(text)).toBe('inferred 1975-05-03..')
})

test('a weekday with its day in brackets bounds the week', () => {
  expect(one('Lind spoke in Tolvik on Monday (26 July 2021).')).toBe('inferred 2021-07-26..2021-08-01')
  expect(one('Lind spoke in Tolvik yesterday (26 July 2021).')).toBe('inferred 2021-07-27..2021-07-27')
  expect(one('Lind spoke in Tolvik on Tuesday (26 July 2021).')).toBe('inferred 2021-07-26..')
})

test('a month told as past is over where the one before is too long ago', () => {
  const text = 'The mill burned on 20 September 2021. In October, the union called for a new mill.'
  expect(one(text)).toBe('inferred 2021-10-01..')
})

test('none: a month told as past may be that of the year before', () => {
  const text = 'The mill burned on 20 January 2021. In October, the union called for a new mill.'
  expect(one(text)).toBe('inferred 2021-01-20..')
})

const weekdayTold =
  'Premier Falk Aanes and the harbour union signed the pact on dredging at Qadun on Monday after long talks.'
const dayTold =
  'Premier Falk Aanes and the harbour union signed the pact on dredging at Qadun on July 26, 2021, after long talks.'

test('the same event, dated in another article, gives the week; the first weekday of an article is four days back at most', () => {
  expect(publishedOf(weekdayTold, dayTold).map(shown)).toEqual(['inferred 2021-07-26..2021-07-30', 'unknown ..'])
  const later = `The mayor of Tolvik rested on Sunday. ${weekdayTold}`
  expect(publishedOf(later, dayTold).map(shown)[0]).toBe('inferred 2021-07-26..2021-08-01')
})

test('an article whose day is given dates another by its own weekday', () => {
  const found = publishedOf(weekdayTold, { text: weekdayTold, date: '2021-07-28' })
  expect(found.map(shown)).toEqual(['inferred 2021-07-26..2021-07-30', 'given 2021-07-28..2021-07-28'])
})

test('none: a day that was another weekday, or another event, gives nothing', () => {
  expect(publishedOf(weekdayTold.replace('Monday', 'Friday'), dayTold).map(shown)[0]).toBe('unknown ..')
  const other = 'The lighthouse choir of Tolvik sang at the fair in Brennet on July 26, 2021, for the fourth time.'
  expect(publishedOf(weekdayTold, other).map(shown)[0]).toBe('unknown ..')
})

test('last month, last summer and last year give theirs where another article has the day', () => {
  const told = (when: string): string =>
    publishedOf(weekdayTold.replace('on Monday', when), dayTold).map(shown)[0] ?? ''
  expect(told('last month')).toBe('inferred 2021-08-01..2021-08-31')
  expect(told('last summer')).toBe('inferred 2021-09-01..2022-08-31')
  expect(told('last year')).toBe('inferred 2022-01-01..2022-12-31')
  expect(told('in July')).toBe('inferred 2021-07-01..2022-04-27')
  expect(told('last winter')).toBe('unknown ..')
})

test('a sentence that the next one dates counts with that day', () => {
  const month = dayTold.replace('on July 26, 2021,', 'last month')
  const next = 'The pact on dredging at Qadun was signed on July 26, Premier Aanes said.'
  const text = `${month} ${next} They want to dredge the port of Qadun by the end of this year. The premier will dredge the port of Qadun by December 31, 2021.`
  const [one, other] = publishedOf(text, weekdayTold).map(shown)
  expect(one).toBe('inferred 2021-08-01..2021-08-31')
  expect(other).toBe('inferred 2021-07-26..2021-07-30')
})

test('none: last month beside the day of something else names no month', () => {
  const text = `${dayTold.replace('on July 26, 2021,', 'last month')} A choir sang in Brennet on May 9. The hall will close on December 31, 2021.`
  expect(one(text)).toBe('unknown ..')
})

test('what is told again came no earlier than what it takes up', () => {
  const pact = 'Premier Falk Aanes and the harbour union signed a pact on dredging at Qadun on Monday after long talks.'
  const again = 'Mayor Tilda Brennvik criticised on Wednesday the pact on dredging between the harbour union and Aanes.'
  const other = 'Mayor Tilda Brennvik opened on Wednesday a bridge in Tolvik.'
  expect(
    publishedOf(`${pact} ${again.replaceAll('pact', 'treaty')}`.replace('a pact', 'a treaty'), dayTold).map(shown)[0],
  ).toBe('inferred 2021-07-28..2021-07-30')
  expect(publishedOf(`${pact} ${other}`, dayTold).map(shown)[0]).toBe('inferred 2021-07-26..2021-07-30')
})

test('the order of the articles does not matter', () => {
  const texts = [weekdayTold, dayTold, plain, 'The ferry sank on 3 May 2019.', weekdayTold.replace('Monday', 'Friday')]
  const articles = texts.map((text, i) => ({ text, id: `x${i}` }))
  const resultOf = (list: readonly TestArticle[]): Record<string, string> =>
    Object.fromEntries(
      runStages(list, stages).articles.map((a) => [a.article.id, JSON.stringify(a.layer('published'))]),
    )
  const expected = resultOf(articles)
  fc.assert(
    fc.property(fc.shuffledSubarray(articles, { minLength: articles.length }), (shuffled) => {
      expect(resultOf(shuffled)).toEqual(expected)
    }),
    { seed: 8, numRuns: 20 },
  )
})

const agency = (lead: string, ahead: string): string =>
  `Bridge opened\n\nTOLVIK, March 18 (ORN) — ${lead}\n\nThe contract was signed on June 30, 2022. ${ahead}`
const opening = 'The second lane will open on December 31, 2023.'

test('a dateline without a year: between past and ahead its day and the weekday beside it fit one year', () => {
  expect(one(agency('The mayor opened it, she said on Saturday.', opening))).toBe('inferred 2023-03-18..2023-03-18')
  expect(one(agency('The mayor opened it, she said on Friday.', opening))).toBe('inferred 2023-03-18..2023-03-18')
})

test('none: a dateline without a weekday beside it, with another one, or with nothing ahead', () => {
  for (const lead of ['The mayor opened it.', 'The mayor opened it, she said on Monday.']) {
    expect(one(agency(lead, opening))).toBe('inferred 2022-06-30..')
  }
  expect(one(agency('The mayor opened it, she said on Saturday.', ''))).toBe('inferred 2022-06-30..')
})
