import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { reuseWords } from '../../lexicon/en/reuse-words.ts'
import { tokenRules } from '../../lexicon/en/token-rules.ts'
import type { ArticleSpan } from '../../record/article.ts'
import type { Reuse } from '../../record/record.ts'
import { hostileTexts } from '../../testing/hostile.ts'
import { runStages, type TestArticle } from '../../testing/layers.ts'
import { framed, plainStages } from '../../testing/marked-articles.ts'
import { tokenise } from '../../text/tokenise.ts'
import { commonItems } from './common-words.ts'
import { countedTokens, difference } from './edits.ts'
import { reuse } from './reuse.ts'

const stage = reuse(reuseWords)
const reuseOf = (articles: readonly TestArticle[]): readonly Reuse[] =>
  runStages(articles, [...plainStages(), ...framed(), stage]).layer('reuse')

const sentences = [
  'The dockers of Senmark laid down their tools after the harbour board cut the night allowance by a third.',
  'Some 340 stokers and deckhands voted on Thursday to prolong the ferry strike until the allowance is restored.',
  'About 340 deckhands and stokers will prolong the ferry strike for the night allowance, a vote showed on Thursday.',
  'The board, “a club of absentees” to its critics, has lost 2.4 million crowns since the strike began in March.',
  'Mayor Ilse Varga called on both sides to meet in the old customs house before the herring season opens.',
  'The Harbour Workers’ Union (HWU) or Dockers’ Guild speaks for two thirds of the crews.',
  'Ferries carry eleven thousand islanders a week, and their bread, coal and newspapers.',
  'Islanders have been rowing their own coal across the sound for nineteen days.',
] as const
const fillers = ['grim', 'again', 'Tolvik', '17', 'wholly', '“so”', 'not'] as const

/** A sentence, perhaps with a word put in, taken out or replaced. */
const sentence = fc
  .tuple(fc.constantFrom(...sentences), fc.nat(30), fc.constantFrom(...fillers), fc.constantFrom(0, 0, 1, 2, 3))
  .map(([source, place, filler, change]) => {
    const words = source.split(' ')
    const at = place % words.length
    if (change === 1) words.splice(at, 0, filler)
    if (change === 2) words.splice(at, 1)
    if (change === 3) words[at] = filler
    return words.join(' ')
  })
const text = fc
  .array(fc.tuple(sentence, fc.constantFrom(' ', '\n\n')), { minLength: 1, maxLength: 6 })
  .map((list) => list.map(([one, gap]) => one + gap).join(''))
const article = fc.record({
  text,
  outlet: fc.constantFrom('Harbour Post', 'Morning Ledger'),
  date: fc.constantFrom('2031-05-01', '2031-05-02', '2031-05-09'),
})
const articles = fc
  .array(article, { minLength: 2, maxLength: 5 })
  .map((list) => list.map((one, i) => ({ ...one, id: `n${i}` })))
const check = <T>(arbitrary: fc.Arbitrary<T>, law: (value: T) => void, numRuns = 60): void =>
  fc.assert(fc.property(arbitrary, law), { seed: 7, numRuns })

/** What the words of a passage become when its edits are made. */
function edited({ a, b, edits }: Reuse, textOf: (at: ArticleSpan) => string): string[] {
  const [inA, inB] = [tokenise(textOf(a), tokenRules), tokenise(textOf(b), tokenRules)]
  const words = (tokens: typeof inA, start: number, end: number): string[] =>
    countedTokens(tokens, { first: tokens.from(start), end: tokens.from(end) }).map((i) => tokens.lower(i))
  const made: string[] = []
  let at = a.start
  for (const edit of edits) {
    made.push(...words(inA, at, edit.a.start), ...words(inB, edit.b.start, edit.b.end))
    at = edit.a.end
  }
  return [...made, ...words(inA, at, a.end)]
}

describe('the laws of reuse', () => {
  test('the edits of a passage make the other one of it', () => {
    check(articles, (list) => {
      const texts = new Map(list.map((one) => [one.id, one.text]))
      const textOf = ({ article }: ArticleSpan): string => texts.get(article) ?? ''
      for (const one of reuseOf(list)) {
        const tokens = tokenise(textOf(one.b), tokenRules)
        const range = { first: tokens.from(one.b.start), end: tokens.from(one.b.end) }
        const words = countedTokens(tokens, range).map((i) => tokens.lower(i))
        expect(edited(one, textOf)).toEqual(words)
        expect(one.kind === 'copied').toBe(one.edits.length === 0)
        expect(one.a.article).not.toBe(one.b.article)
      }
    })
  })

  test('the order of arrival makes no difference', () => {
    check(fc.tuple(articles, fc.infiniteStream(fc.nat())), ([list, luck]) => {
      const keyed = list.map((one) => ({ one, key: luck.next().value ?? 0 }))
      const shuffled = keyed.sort((x, y) => x.key - y.key).map(({ one }) => one)
      expect(reuseOf(shuffled)).toEqual(reuseOf(list))
    })
  })

  test('an article of another story changes nothing', () => {
    const others = [
      'Beekeepers above Gorsk count their hives; mites have halved them, says inspector Pelle Ronsby of Brennet.',
      'Choirboys sing Sunday vespers behind scaffolding: Brennet cathedral mends its organ, roof, bells and crypt.',
    ]
    check(fc.tuple(articles, fc.subarray(others, { minLength: 1 })), ([list, strangers]) => {
      const more = strangers.map((text, i) => ({ id: `a${i}`, text, outlet: 'Morning Ledger', date: '2031-05-02' }))
      expect(reuseOf([...list, ...more])).toEqual(reuseOf(list))
    })
  })

  test('taking an article away leaves what the others have in common', () => {
    check(articles, ([gone, ...left]) => {
      const isLeft = ({ a, b, stock }: Reuse): boolean => !stock && a.article !== gone?.id && b.article !== gone?.id
      const ids = (list: readonly Reuse[]): string[] => list.map(({ id }) => id)
      // A formula may cease to be one when an article that holds it goes; passages stay.
      expect(ids(reuseOf(left))).toEqual(
        expect.arrayContaining(ids(reuseOf([...left, ...(gone ? [gone] : [])]).filter(isLeft))),
      )
    })
  })

  test.each(Object.entries(hostileTexts))('reads %s', (_, make) => {
    const hostile = make(12_000)
    const found = reuseOf([
      { id: 'h1', text: hostile },
      { id: 'h2', text: `${sentences[0]}\n\n${hostile}` },
    ])
    for (const { a, b } of found) expect(a.end > a.start && b.end > b.start).toBe(true)
  })
})

describe('the common items of two lists', () => {
  const letters = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 9 })
  const longest = (a: readonly string[], b: readonly string[]): number => {
    const [first, ...rest] = a
    if (first === undefined || b.length === 0) return 0
    const at = b.indexOf(first)
    const taken = at === -1 ? 0 : 1 + longest(rest, b.slice(at + 1))
    return Math.max(taken, longest(rest, b))
  }

  test('ascend on both sides, are equal and as many as can be', () => {
    check(fc.tuple(letters, letters), ([a, b]) => {
      const found = commonItems(a, b)
      expect(found.a.map((i) => a[i])).toEqual(found.b.map((j) => b[j]))
      for (const list of [found.a, found.b]) expect([...new Set(list)].sort((x, y) => x - y)).toEqual(list)
      expect(found.a.length).toBe(longest(a, b))
    })
  })

  test('are found in lists too long for a table, and where nothing stands once', () => {
    const a = Array.from({ length: 3000 }, (_, i) => i * 2)
    const b = Array.from({ length: 3000 }, (_, i) => i * 3)
    expect(commonItems(a, b).a.length).toBe(1000)
    expect(commonItems(new Array(3000).fill('x').concat('y'), ['z', ...new Array(2000).fill('x')]).a.length).toBe(0)
  })
})

test('sameness counts words, not marks; commas make no difference', () => {
  const compare = (one: string, other: string) => {
    const [a, b] = [tokenise(one, tokenRules), tokenise(other, tokenRules)]
    return difference(a, { first: 0, end: a.count }, b, { first: 0, end: b.count })
  }
  expect(compare('a role, he said', 'a role he said')).toEqual({ sameness: 1, edits: [] })
  expect(compare('an “advisory” role', 'an advisory role').sameness).toBe(1)
  expect(compare('an “advisory” role', 'an advisory role').edits.length).toBe(2)
  expect(compare('2,500 troops stay', '2,000 troops stay').edits).toEqual([
    { a: { start: 0, end: 5 }, b: { start: 0, end: 5 } },
  ])
})
