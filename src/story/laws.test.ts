import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { read, update } from '../index.ts'
import { type ArticleText, articleText } from '../record/article.ts'
import type { Decision, PairDecision, PlaceDecision } from '../record/decision.ts'
import { decisionId } from '../record/ids.ts'
import type { NameList } from '../record/name-list.ts'
import type { HearsayRecord } from '../record/record.ts'
import { exampleArticles } from '../testing/example.ts'
import { otherStory } from '../testing/other-story.ts'
import { hasSeeds, seedArticles } from '../testing/seeds.ts'
import { spansIn } from '../testing/spans-in.ts'
import { anchor } from '../text/anchor.ts'
import { createMemory } from './memory.ts'

const collections: readonly (readonly [string, readonly ArticleText[]])[] = [
  ['the example story', exampleArticles()],
  ['the five real articles', seedArticles()],
]
if (!hasSeeds) console.log('skipped aloud: the five real articles do not lie beside the repository')

// One memory for all runs: what it gives back must be as good as a new run, which the laws then prove as well.
const memory = createMemory()
const recordOf = (articles: readonly ArticleText[], decisions: readonly Decision[] = []): HearsayRecord =>
  read(articles, { memory, decisions })
const bytes = (record: HearsayRecord): string => JSON.stringify(record)

/** A list with the spellings of some entities, each under a name of its own. */
const listOf = ({ entities }: HearsayRecord): NameList =>
  entities.slice(0, 6).map(({ aliases, type }, i) => ({
    name: `Row ${'abcdef'[i]}`,
    aliases: aliases.map(({ text }) => text),
    type,
    roles: [{ title: 'keeper', of: null }],
  }))

describe.each(collections.filter(([, articles]) => articles.length > 0))('over %s', (_, articles) => {
  const whole = recordOf(articles)
  const some = fc.subarray([...articles], { minLength: 1 })
  // Numbers, so that a counterexample can be read.
  const shuffled = fc.shuffledSubarray([...articles.keys()], { minLength: articles.length })
  const inOrder = (order: readonly number[]): ArticleText[] => order.flatMap((i) => articles[i] ?? [])
  const check = <T>(arbitrary: fc.Arbitrary<T>, law: (value: T) => void, numRuns = 6): void => {
    fc.assert(fc.property(arbitrary, law), { seed: 42, numRuns })
  }

  test('1 slice: every span lies in its text and none is reversed', () => {
    check(some, (chosen) => {
      const record = recordOf(chosen)
      const texts = new Map(record.articles.map(({ id, text }) => [id as string, text ?? '']))
      for (const { article, start, end, path } of spansIn(record)) {
        const text = texts.get(article)
        expect(text, path).toBeDefined()
        expect(Number.isInteger(start) && start >= 0 && start <= end && end <= (text?.length ?? 0), path).toBe(true)
      }
    })
  })

  test('2 same input, same bytes: with a memory and without one', () => {
    expect(bytes(read(articles))).toBe(bytes(whole))
    expect(bytes(recordOf(articles))).toBe(bytes(whole))
  })

  test('2b a list of names: with a memory and without one, and without the list all is as before', () => {
    const names = listOf(whole)
    const listed = read(articles, { memory, names })
    expect(bytes(listed)).toBe(bytes(read(articles, { names })))
    expect(bytes(listed)).not.toBe(bytes(whole))
    expect(recordOf(articles).entities).toEqual(whole.entities)
    // Each row is one entity under the name that it gives, and no entity has two rows' names.
    for (const { name } of names) expect(listed.entities.filter((one) => one.name === name)).toHaveLength(1)
  })

  test('3 any order, same record', () => {
    check(shuffled, (order) => {
      expect(bytes(recordOf(inOrder(order)))).toBe(bytes(whole))
    })
  })

  test('4 incremental = batch: added one by one, in any order', () => {
    check(
      shuffled,
      (order) => {
        const grown = inOrder(order).reduce((record, one) => update(record, { added: [one] }, { memory }), recordOf([]))
        expect(bytes(grown)).toBe(bytes(whole))
      },
      4,
    )
  })

  test('4b incremental = batch: any sequence of articles that come, change and go, with decisions or without', () => {
    const decisions = [...placeDecisions(whole), ...pairDecisions(whole)]
    // Numbers, so that a counterexample can be read.
    const step = fc.record({
      i: fc.nat({ max: articles.length - 1 }),
      kind: fc.constantFrom('add', 'remove', 'shorten', 'undate'),
      isDecided: fc.boolean(),
    })
    check(
      fc.array(step, { minLength: 4, maxLength: 7 }),
      (steps) => {
        const there = new Map(articles.map((one) => [one.id, one]))
        let record = whole
        for (const { i, kind, isDecided } of steps) {
          const article = inOrder([i])[0] as ArticleText
          const log = isDecided ? decisions : []
          record = update(record, changeOf(article, kind, there), { memory, decisions: log })
          // Articles of its own and no memory: nothing that is kept can help.
          expect(differing(record, read([...there.values()].map(copied), { decisions: log }))).toEqual([])
        }
      },
      4,
    )
  })

  test('5 twice = once: an article read again, or taken away and put back, changes nothing', () => {
    check(some, (again) => {
      expect(bytes(update(whole, { added: again }, { memory }))).toBe(bytes(whole))
      const without = update(whole, { removed: again.map(({ id }) => id) }, { memory })
      expect(bytes(update(without, { added: again }, { memory }))).toBe(bytes(whole))
    })
  })

  test('6 locality: articles of another story change nothing here', () => {
    check(fc.subarray([...otherStory], { minLength: 1 }), (others) => {
      const both = recordOf([...articles, ...others])
      const strangers = new Set(others.map(({ id }) => id as string))
      expect(without(both, strangers)).toEqual(without(whole, strangers))
    })
  })

  test('7 decisions: each is in force or listed as unplaced', () => {
    check(fc.tuple(some, fc.boolean()), ([chosen, isEdited]) => {
      const decisions = [...placeDecisions(whole), ...pairDecisions(whole)]
      const read0 = isEdited ? chosen.map(withoutItsEnd) : chosen
      const record = recordOf(read0, decisions)
      const unplaced = new Set(record.unplaced.map(({ decision }) => decision))
      const placed = decisions.filter(({ id }) => !unplaced.has(id))
      for (const decision of placed) expect(isInForce(decision, record)).toBe(true)
      expect(unplaced.size + placed.length).toBe(decisions.length)
      // Where every word still stands, every decision is in force.
      const expected = isEdited ? [] : decisions.filter((decision) => isPresent(decision, chosen))
      expect(expected.filter(({ id }) => unplaced.has(id))).toEqual([])
    })
  })

  test('8 evidence: nothing is claimed without a span, and what an article alone supported goes with it', () => {
    check(fc.constantFrom(...articles), (gone) => {
      const left = update(whole, { removed: [gone.id] }, { memory })
      for (const { article, path } of spansIn(left)) expect(article, path).not.toBe(gone.id)
      for (const { mentions, name } of left.entities) expect(mentions.length, name).toBeGreaterThan(0)
      for (const { evidence, label } of left.events) expect(evidence.length, label).toBeGreaterThan(0)
      for (const { members } of left.threads) expect(members.length).toBeGreaterThan(1)
      const ofOthers = (record: HearsayRecord): string[] => {
        return record.statements
          .filter(({ article }) => article !== gone.id)
          .map(({ id }) => id)
          .sort()
      }
      expect(ofOthers(left)).toEqual(ofOthers(whole))
    })
  })
})

/** The record without what belongs to some articles, to compare what is left. */
function without(record: HearsayRecord, strangers: ReadonlySet<string>): unknown {
  const isOwn = ({ article }: { readonly article: string }): boolean => !strangers.has(article)
  const statements = record.statements.filter(isOwn)
  const own = new Set<string>([...statements.map(({ id }) => id), ...record.figures.filter(isOwn).map(({ id }) => id)])
  const isOwnGroup = ({ members }: { readonly members: readonly string[] }): boolean =>
    members.some((id) => own.has(id))
  return {
    articles: record.articles.filter(({ id }) => !strangers.has(id)),
    statements,
    entities: record.entities.filter(({ mentions }) => mentions.some(isOwn)),
    dates: record.dates.filter(isOwn),
    events: record.events.filter(({ evidence }) => evidence.some(isOwn)),
    figures: record.figures.filter(isOwn),
    figureGroups: record.figureGroups.filter(isOwnGroup),
    threads: record.threads.filter(isOwnGroup),
    reuse: record.reuse.filter(({ a, b }) => isOwn(a) || isOwn(b)),
    novelty: record.novelty.filter(isOwn),
    versions: record.versions.filter((one) => one.articles.some((article) => !strangers.has(article))),
    wording: record.wording.filter(({ labels }) => labels.some(isOwn)),
    agencyCopy: record.agencyCopy.filter(isOwn),
    saying: record.saying.filter(({ verbs }) => verbs.some(isOwn)),
    distance: record.distance.filter(isOwn),
    stories: record.stories.filter((story) => story.articles.some((article) => !strangers.has(article))),
    notices: record.notices.filter(isOwn),
  }
}

const said = { who: 'a reader', when: '2023-04-01T08:00:00Z', note: null }

function placeDecisions(record: HearsayRecord): PlaceDecision[] {
  return record.figures.slice(0, 6).map((figure, i) => {
    const text = record.articles.find(({ id }) => id === figure.article)?.text ?? ''
    const where = { article: figure.article, words: anchor(text, figure) }
    const verdict =
      i % 2 === 0 ? ({ kind: 'wrong' } as const) : ({ kind: 'amend', fields: { low: 7, high: 7 } } as const)
    return {
      ...said,
      id: decisionId(JSON.stringify([where, verdict])),
      about: 'place',
      where,
      layer: 'figures',
      verdict,
    }
  })
}

function pairDecisions(record: HearsayRecord): PairDecision[] {
  const [one, other] = record.entities
    .filter(({ type, mentions }) => type === 'person' && mentions.some(({ kind }) => kind === 'name'))
    .flatMap(({ mentions }) => mentions.find(({ kind }) => kind === 'name') ?? [])
  if (one === undefined || other === undefined) return []
  const where = (at: typeof one): PairDecision['one'] => {
    const text = record.articles.find(({ id }) => id === at.article)?.text ?? ''
    return { article: at.article, words: anchor(text, at) }
  }
  const pair = { about: 'pair', layer: 'names', one: where(one), other: where(other), verdict: 'same' } as const
  return [{ ...said, ...pair, id: decisionId(JSON.stringify(pair)) }]
}

function isPresent(decision: Decision, articles: readonly ArticleText[]): boolean {
  const has = (id: string): boolean => articles.some((one) => one.id === id)
  if (decision.about === 'place') return has(decision.where.article)
  return decision.about === 'pair' && has(decision.one.article) && has(decision.other.article)
}

/** Whether the record shows what a decision says. */
function isInForce(decision: PlaceDecision | PairDecision, record: HearsayRecord): boolean {
  if (decision.about === 'pair') {
    const entityAt = (where: PairDecision['one']): string | undefined => {
      const text = record.articles.find(({ id }) => id === where.article)?.text ?? ''
      const isThere = ({ article, start, end }: { article: string; start: number; end: number }): boolean =>
        article === where.article && text.slice(start, end) === where.words.exact
      return record.entities.find(({ mentions }) => mentions.some(isThere))?.id
    }
    return entityAt(decision.one) !== undefined && entityAt(decision.one) === entityAt(decision.other)
  }
  const { article, words } = decision.where
  const text = record.articles.find(({ id }) => id === article)?.text ?? ''
  const there = record.figures.filter(
    (figure) => figure.article === article && text.slice(figure.start, figure.end) === words.exact,
  )
  if (decision.verdict.kind === 'wrong') return !there.some(({ start }) => start === words.start)
  return there.some(({ low, by }) => low === 7 && by === 'reviewer')
}

function withoutItsEnd(article: ArticleText): ArticleText {
  const text = article.text.slice(0, Math.floor(article.text.length * 0.6))
  return { ...articleText(text, article.origin, article.given), id: article.id }
}

/** A change of one article, which is made in a list of articles too. */
function changeOf(article: ArticleText, kind: string, there: Map<string, ArticleText>): Parameters<typeof update>[1] {
  if (kind === 'remove') {
    there.delete(article.id)
    return { removed: [article.id] }
  }
  const one = kind === 'shorten' ? withoutItsEnd(article) : kind === 'undate' ? withoutItsDay(article) : copied(article)
  there.set(article.id, one)
  return { revised: [one] }
}

/** The same article as another object. */
function copied({ id, text, origin, given }: ArticleText): ArticleText {
  return { ...articleText(text, origin, given), id }
}

/** The lists in which two records differ: their names tell more than two records would. */
function differing(one: HearsayRecord, other: HearsayRecord): string[] {
  const lists = Object.entries(other)
  const of = new Map(Object.entries(one))
  return lists.flatMap(([name, list]) => (JSON.stringify(of.get(name)) === JSON.stringify(list) ? [] : [name]))
}

function withoutItsDay(article: ArticleText): ArticleText {
  return { ...articleText(article.text, article.origin, { ...article.given, date: null }), id: article.id }
}
