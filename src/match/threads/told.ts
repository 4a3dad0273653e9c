import type { ArticleText } from '../../record/article.ts'
import type { FoundDate, FoundStatement } from '../../record/findings.ts'
import type { EntityId, MarkId } from '../../record/ids.ts'
import type { StatementKind } from '../../record/record.ts'
import { hull, type Span } from '../../text/span.ts'
import { TokenKind, type Tokens } from '../../text/tokens.ts'
import { type Lexeme, lexemeAt, type WordBook, WordUse } from '../reuse/lexemes.ts'
import type { ReuseWords } from '../reuse/reuse-words.ts'
import { isNameWord } from '../reuse/stems.ts'

/** A statement with what is compared of it. */
export interface Told {
  readonly id: MarkId
  readonly article: ArticleText
  /** Where it stands in its article. */
  readonly start: number
  readonly kind: StatementKind
  readonly isQuoted: boolean
  readonly speakers: ReadonlySet<EntityId>
  /** The organisations that its speakers head or speak for. */
  readonly spokenFor: ReadonlySet<EntityId>
  /** The folded words of its content in reading order, without determiners and what stands in square brackets. */
  readonly words: readonly string[]
  /** What its telling words mean, and how much each says; days that it names among them. */
  readonly senses: ReadonlyMap<string, number>
  /** The most telling senses, sorted. */
  readonly telling: readonly string[]
  /** What they say in all. */
  readonly content: number
  /** The numbers in it, folded; years and those below 13 left out. */
  readonly numbers: ReadonlySet<string>
  /** Whether it holds a word such as "not". */
  readonly isNegated: boolean
  /** When it was said, as far as the article tells. */
  readonly when: { readonly earliest: string; readonly latest: string } | undefined
}

/** A word in more than a quarter of all articles tells no statement from another. */
const leastRarity = Math.log(4)
/** What a name, a measure or a small number counts beside other words: two statements about one country need not say the same of it. */
const lesser = 0.4
/** What a day in common says: as much as a rare word. */
const dayWeight = 4
const smallNumber = 13

/** A statement made ready for comparing, but for who says it. */
export type Said = Omit<Told, 'speakers' | 'spokenFor'>

/** The statements of an article, made ready for comparing, but for who says them. */
export function saidIn(
  article: ArticleText,
  statements: readonly FoundStatement[],
  tokens: Tokens,
  dates: readonly FoundDate[],
  words: ReuseWords,
  book: WordBook,
): Said[] {
  return statements.map((statement) => {
    const content = contentTokens(tokens, statement)
    const senses = sensesOf(tokens, content, book)
    for (const day of daysIn(dates, statement.content)) senses.set(day, dayWeight)
    const counted = content.filter((i) => tokens.kinds[i] !== TokenKind.punctuation)
    let whole = 0
    for (const weight of senses.values()) whole += weight
    return {
      id: statement.id,
      article,
      start: statement.at.start,
      kind: statement.kind,
      isQuoted: statement.form !== 'indirect',
      words: counted.map((i) => tokens.lower(i)).filter((word) => !words.determiners.has(word)),
      senses,
      telling: tellingOf(senses),
      content: whole,
      numbers: new Set(counted.filter((i) => isTellingNumber(tokens, i)).map((i) => tokens.lower(i))),
      isNegated: counted.some((i) => words.negations.has(tokens.lower(i))),
      when: whenSaid(dates, statement.when),
    }
  })
}

/** So many senses are a statement's most telling ones. */
const tellingSenses = 6

function tellingOf(senses: ReadonlyMap<string, number>): string[] {
  return [...senses]
    .sort(([x, ofX], [y, ofY]) => ofY - ofX || (x < y ? -1 : 1))
    .slice(0, tellingSenses)
    .map(([sense]) => sense)
    .sort()
}

/** The tokens of a statement's content. An insertion "[the prime minister]" is the article's, not the speaker's. */
function contentTokens(tokens: Tokens, { content }: FoundStatement): number[] {
  const found: number[] = []
  for (const { start, end } of content) {
    let isInserted = false
    for (let i = tokens.from(start); i < tokens.count && (tokens.ends[i] ?? 0) <= end; i++) {
      if (tokens.word(i) === '[') isInserted = true
      if (!isInserted) found.push(i)
      if (tokens.word(i) === ']') isInserted = false
    }
  }
  return found
}

function sensesOf(tokens: Tokens, content: readonly number[], book: WordBook): Map<string, number> {
  const senses = new Map<string, number>()
  for (const i of content) {
    const found = lexemeAt(tokens, i, book)
    if (found === undefined || found.use === WordUse.negation) continue
    const rare = -Math.log(found.senseShare)
    if (rare < leastRarity) continue
    const sense = String(found.sense)
    const weight = isLesser(tokens, i, found) ? rare * lesser : rare
    senses.set(sense, Math.max(weight, senses.get(sense) ?? 0))
  }
  return senses
}

function isLesser(tokens: Tokens, i: number, { use }: Lexeme): boolean {
  if (isNameWord(tokens, i) || use === WordUse.measure) return true
  return tokens.kinds[i] === TokenKind.number && !isTellingNumber(tokens, i)
}

function isTellingNumber(tokens: Tokens, i: number): boolean {
  if (tokens.kinds[i] !== TokenKind.number) return false
  const word = tokens.lower(i)
  return !/^(?:19|20)\d\d$/.test(word) && !(Number(word) < smallNumber)
}

/** The days that a content names, as its dates were counted; what lasts longer than a day is known by its last one ("by the end of the year"). */
function daysIn(dates: readonly FoundDate[], content: readonly Span[]): string[] {
  const at = hull(content)
  return dates
    .filter(({ at: { start, end }, type }) => type === 'DATE' && start >= at.start && end <= at.end)
    .flatMap(({ latest }) => (latest === null ? [] : [`day ${latest}`]))
}

function whenSaid(dates: readonly FoundDate[], when: Span | null): Told['when'] {
  if (when === null) return undefined
  const said = dates.find(({ at, earliest }) => at.start >= when.start && at.end <= when.end && earliest !== null)
  if (said === undefined || said.earliest === null || said.latest === null) return undefined
  return { earliest: said.earliest.slice(0, 10), latest: said.latest.slice(0, 10) }
}
