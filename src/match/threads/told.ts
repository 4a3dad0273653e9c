import type { FoundStatement } from '../../record/findings.ts'
import type { EntityId, MarkId } from '../../record/ids.ts'
import type { ArticleView } from '../../record/stage.ts'
import { TokenKind, type Tokens } from '../../text/tokens.ts'
import type { ReuseWords } from '../reuse/reuse-words.ts'
import { isNameWord, rarity, stem } from '../reuse/stems.ts'

/** A statement with what is compared of it. */
export interface Told {
  readonly id: MarkId
  /** The place of its article in the list, and where it stands there. */
  readonly article: number
  readonly start: number
  readonly isQuoted: boolean
  readonly speakers: ReadonlySet<EntityId>
  /** The folded words of its content in reading order, without determiners and what stands in square brackets. */
  readonly words: readonly string[]
  /** Its telling stems, and how much each says. */
  readonly stems: ReadonlyMap<string, number>
  /** What they say in all. */
  readonly content: number
}

/** A stem in more than a quarter of all articles tells no statement from another. */
const leastRarity = Math.log(4)
/** What a name counts beside other words: two statements about one country need not say the same of it. */
const nameFactor = 0.4

/** The statements of an article, made ready for comparing. */
export function toldIn(
  view: ArticleView<'statements' | 'tokens'>,
  article: number,
  speakersOf: (statement: MarkId) => readonly EntityId[],
  words: ReuseWords,
): Told[] {
  const tokens = view.layer('tokens')
  return view.layer('statements').map((statement) => {
    const content = contentTokens(tokens, statement)
    const stems = stemsOf(tokens, content, words)
    const counted = content.filter((i) => tokens.kinds[i] !== TokenKind.punctuation)
    let whole = 0
    for (const weight of stems.values()) whole += weight
    return {
      id: statement.id,
      article,
      start: statement.at.start,
      isQuoted: statement.form !== 'indirect',
      speakers: new Set(speakersOf(statement.id)),
      words: counted.map((i) => tokens.lower(i)).filter((word) => !words.determiners.has(word)),
      stems,
      content: whole,
    }
  })
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

function stemsOf(tokens: Tokens, content: readonly number[], words: ReuseWords): Map<string, number> {
  const stems = new Map<string, number>()
  for (const i of content) {
    if (tokens.kinds[i] !== TokenKind.word && tokens.kinds[i] !== TokenKind.number) continue
    const stemmed = stem(tokens.lower(i), words)
    const rare = rarity(stemmed, words)
    if (rare < leastRarity || stemmed.startsWith("'")) continue
    const weight = isNameWord(tokens, i) ? rare * nameFactor : rare
    stems.set(stemmed, Math.max(weight, stems.get(stemmed) ?? 0))
  }
  return stems
}
