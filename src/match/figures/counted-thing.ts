import type { FigureGroupWords } from '../../lexicon/en/figure-group-words.ts'
import type { FoundFigure } from '../../record/findings.ts'
import type { Tokens } from '../../text/tokens.ts'

/** What a figure counts, for comparing: the class of its noun and the words that say which ones. */
export interface CountedThing {
  /** `''` for money and measures of which nothing more is said. */
  readonly head: string
  readonly modifiers: ReadonlySet<string>
  /** Whether it counts those who came to harm; such counts belong to one event. */
  readonly isHarm: boolean
  /** Whether the counted words themselves say so: "four dead", not "four people". */
  readonly saysHarm: boolean
  /** Whether it counts a part of something greater. */
  readonly isPart: boolean
}

/** Reads what a figure counts; `undefined` for a number that has no unit and no noun. */
export function countedThing(figure: FoundFigure, tokens: Tokens, words: FigureGroupWords): CountedThing | undefined {
  const isPart = /\/(?:part|most|all)$/.test(figure.by)
  if (figure.counted === null) {
    return figure.unit === null ? undefined : { head: '', modifiers: new Set(), isHarm: false, saysHarm: false, isPart }
  }
  const first = tokens.at(figure.counted.start)
  const last = tokens.at(figure.counted.end - 1)
  const modifiers = new Set<string>()
  for (let i = first; i < last; i++) {
    const word = tokens.lower(i)
    if (word.length > 1 && word !== "'s" && !words.emptyModifiers.has(word))
      modifiers.add(words.countries.get(word) ?? word)
  }
  // The two sides of one vote are two things.
  if (figure.by.endsWith('/votes-against')) modifiers.add('against')
  const noun = headOf(tokens.lower(last), words)
  const own = words.harm.get(tokens.lower(last))
  const harm = own ?? harmAround(figure, tokens, words)
  if (harm === undefined || figure.unit !== null)
    return { head: noun, modifiers, isHarm: false, saysHarm: false, isPart }
  if (harm !== noun && !words.people.has(noun)) modifiers.add(noun)
  return { head: harm, modifiers, isHarm: true, saysHarm: own !== undefined, isPart }
}

function headOf(noun: string, words: FigureGroupWords): string {
  return words.heads.get(noun) ?? noun.replace(/(?<=...)s$/, '')
}

/** A verb of harm stands right before a number or at most so many tokens behind the people that it counts. */
const reach = 6

/** "killed three people", "three people were killed", "three men who died", "two dockers lost their lives". */
function harmAround({ at, counted }: FoundFigure, tokens: Tokens, words: FigureGroupWords): string | undefined {
  const first = tokens.at(at.start)
  const sentence = tokens.sentenceOf[first]
  const before = tokens.sentenceOf[first - 1] === sentence ? words.harm.get(tokens.lower(first - 1)) : undefined
  if (before !== undefined || counted === null) return before
  const from = tokens.at(Math.max(at.end, counted.end) - 1) + 1
  for (let i = from; i < from + reach && tokens.sentenceOf[i] === sentence; i++) {
    const word = tokens.lower(i)
    if (words.clauseEnds.has(word)) return undefined
    const harm = words.harm.get(word)
    if (harm !== undefined) return harm
  }
  return undefined
}
