import { expect, test } from 'vitest'
import { dateWords } from '../../lexicon/en/date-words.ts'
import { tokenRules } from '../../lexicon/en/token-rules.ts'
import { tokenise } from '../../text/tokenise.ts'
import { amountAt } from './amounts.ts'
import { parsePattern } from './pattern.ts'
import { Pieces } from './pieces.ts'
import type { TimeRule } from './rule.ts'
import { RuleSet } from './rule-set.ts'
import { timeRules } from './rules.ts'
import { speltYearAt } from './spelt-year.ts'
import { vagueTime } from './symbols.ts'
import { Vocabulary } from './vocabulary.ts'

const vocabulary = new Vocabulary(dateWords)
const piecesOf = (text: string): Pieces => new Pieces(tokenise(text, tokenRules), vocabulary)
const rule = (name: string, pattern: string, more: Partial<TimeRule> = {}): TimeRule => ({
  name,
  pattern,
  make: () => vagueTime('PAST_REF'),
  ...more,
})

function longest(rules: readonly TimeRule[], text: string): string | undefined {
  const pieces = piecesOf(text)
  const applied = new RuleSet(rules, vocabulary).longestAt(pieces, 0)
  return applied && `${applied.rule.name}: ${text.slice(0, applied.match.span().end)}`
}

test('the longest words win, of equally long ones the rule that stands first', () => {
  const rules = [rule('short', '<month>'), rule('long', '<month> [the] <day>'), rule('later', '<month> <day>')]
  expect(longest(rules, 'July 26 was')).toBe('long: July 26')
  expect(longest(rules, 'July was')).toBe('short: July')
  expect(longest(rules, 'Julia was')).toBeUndefined()
})

test('a rule that does not hold leaves the words to the others', () => {
  const picky = rule('picky', '<month> <day>', { make: () => undefined })
  expect(longest([picky, rule('short', '<month>')], 'July 26')).toBe('short: July')
})

test('the words around a match can forbid it', () => {
  expect(longest([rule('plain', '<month>', { notBefore: ['day'] })], 'July 26')).toBeUndefined()
  expect(longest([rule('led', '<month>', { before: ['day'] })], 'July 26')).toBe('led: July')
})

test('a hyphen may stand where the pattern says so, and nowhere else', () => {
  expect(longest([rule('joined', '<amount> ~<unit>')], 'three-day march')).toBe('joined: three-day')
  expect(longest([rule('apart', '<amount> <unit>')], 'three-day march')).toBeUndefined()
})

test('no match runs over the end of a paragraph', () => {
  expect(longest([rule('all', '<month> <day>')], 'July\n\n26')).toBeUndefined()
})

test('badly made patterns and unknown words are told at once', () => {
  expect(() => parsePattern('( a | b')).toThrow(SyntaxError)
  expect(() => parsePattern('a ] b')).toThrow(SyntaxError)
  expect(() => parsePattern('<a')).toThrow(SyntaxError)
  expect(() => new RuleSet([rule('odd', 'nosuchword')], vocabulary)).toThrow(/odd names nosuchword/)
  expect(() => new RuleSet([rule('empty', '[a]')], vocabulary)).toThrow(/empty holds for no words/)
})

test('the rules all have names of their own', () => {
  const names = timeRules.map(({ name }) => name)
  expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([])
})

test('numbers are read as people write them', () => {
  const expected: readonly (readonly [string, number, number])[] = [
    ['24 hours', 24, 1],
    ['twenty-four hours', 24, 3],
    ['twenty four hours', 24, 2],
    ['two hundred five days', 205, 3],
    ['a dozen years', 12, 2],
    ['half a dozen years', 6, 3],
    ['half an hour', 0.5, 2],
    ['two and a half years', 2.5, 4],
    ['2 1/2 years', 2.5, 4],
    ['a thousand days', 1000, 2],
    ['two three', 2, 1],
    ['1,500 days', 1500, 1],
  ]
  for (const [text, value, end] of expected)
    expect({ text, ...amountAt(piecesOf(text), 0) }).toEqual({ text, value, end })
  expect(amountAt(piecesOf('hours'), 0)).toBeUndefined()
})

test('years are read in words', () => {
  const years = ['nineteen ninety-four', 'nineteen oh five', 'two thousand and ten', 'twenty twelve', 'eighteen people']
  expect(years.map((text) => speltYearAt(piecesOf(text), 0)?.value)).toEqual([1994, 1905, 2010, 2012, undefined])
})
