import type { ArticleText } from '../../record/article.ts'
import type { FoundName, FoundStatement, Quotation } from '../../record/findings.ts'
import { keptBy } from '../../record/kept-by.ts'
import type { Distance, Part, Voice } from '../../record/record.ts'
import type { StoryStage } from '../../record/stage.ts'
import { byStartThenEnd, type Span } from '../../text/span.ts'
import { TokenKind, type Tokens } from '../../text/tokens.ts'
import { echoes } from './echoes.ts'
import { PhraseTable } from './phrases.ts'
import { SpansAround } from './spans-around.ts'
import { voices } from './voices.ts'

/** What a language tells of words that are kept at a distance; all folded. */
export interface DistanceWords {
  /** Words and phrases; "…" stands for one to four words. */
  readonly phrases: readonly string[]
  /** Words that do so where they describe, and may be verbs of saying elsewhere. */
  readonly describing: readonly string[]
  /** What stands before a describing word that is no verb. */
  readonly before: readonly string[]
  /** Words after which marks hold a name or a title. */
  readonly naming: readonly string[]
}

type Reads = 'tokens' | 'parts' | 'quotations' | 'statements' | 'names'

type ReadLayers = readonly [
  tokens: Tokens,
  parts: readonly Part[],
  quotations: readonly Quotation[],
  statements: readonly FoundStatement[],
  names: readonly FoundName[],
]

/** More words between marks than these are a quotation, whoever said it. */
const mostWords = 3

/**
 * Finds where articles keep words at a distance: a few words between marks that are not all of what
 * somebody is said to have said, and words such as "so-called". It shows places and voices; nothing is judged, and the lists are the same for all.
 */
export const distance = (words: DistanceWords): StoryStage<Reads, 'distance'> => {
  const known: Known = {
    phrases: new PhraseTable(words.phrases),
    describing: new Set(words.describing),
    before: new Set(words.before),
    naming: new Set(words.naming),
  }
  const found = keptBy((...[article, ...layers]: readonly [ArticleText, ...ReadLayers]) =>
    inArticle(article, layers, known),
  )
  return {
    scope: 'story',
    name: 'distance',
    version: 1,
    reads: ['tokens', 'parts', 'quotations', 'statements', 'names'],
    writes: 'distance',
    run: (view) =>
      view.articles.flatMap((one) =>
        found(
          one.article,
          one.layer('tokens'),
          one.layer('parts'),
          one.layer('quotations'),
          one.layer('statements'),
          one.layer('names'),
        ),
      ),
  }
}

interface Known {
  readonly phrases: PhraseTable
  readonly describing: ReadonlySet<string>
  readonly before: ReadonlySet<string>
  readonly naming: ReadonlySet<string>
}

function inArticle(article: ArticleText, layers: ReadLayers, known: Known): Distance[] {
  const [tokens, parts, quotations, statements, found] = layers
  const names = new SpansAround(found.map(({ at }) => at))
  const around = {
    inner: new SpansAround(quotations.flatMap(({ inner }) => inner)),
    contents: new SpansAround(statements.flatMap(({ content }) => content)),
  }
  const voiceOf = voices(tokens, quotations, statements)
  const cued = new Uint8Array(tokens.count)
  for (const { cue } of statements) for (const at of cue) cued.fill(1, tokens.from(at.start), tokens.from(at.end))
  const few = quotations.filter((one) => keepsAway(one, tokens, names, known))
  const isEcho = echoes(few, quotations, tokens)
  const marks = few
    .filter((one) => !isEcho(one))
    .flatMap(({ at }) => {
      const voice = voiceAround(at, around, tokens)
      return voice === null ? [] : [{ at, kind: 'marks' as const, voice }]
    })
  const phrases = distancing(tokens, known)
    .filter((at) => cued[tokens.at(at.start)] !== 1 && isRunning(tokens, parts, at))
    .map((at) => ({ at, kind: 'words' as const, voice: voiceOf(at) }))
  return [...marks, ...phrases]
    .sort((a, b) => byStartThenEnd(a.at, b.at))
    .map(({ at, kind, voice }) => ({ article: article.id, start: at.start, end: at.end, kind, voice }))
}

/** A content that goes on for so many words beside the words in marks is told in the article's own words. */
const toldBeside = 3

/** In whose words the marks stand; `null` where the words between them are all that somebody is said to have said. */
function voiceAround(
  at: Span,
  around: { readonly inner: SpansAround; readonly contents: SpansAround },
  tokens: Tokens,
): Voice | null {
  if (around.inner.isInside(at)) return 'quoted'
  const contents = around.contents.touching(at)
  if (contents.length === 0) return 'own'
  const count = ({ start, end }: Span): number => tokens.from(end) - tokens.from(start)
  return contents.some((one) => count(one) < count(at) + toldBeside) ? null : 'attributed'
}

/** Whether marks stand around a few words that are neither a name nor a title nor named as a word. */
function keepsAway({ at, inner, closed }: Quotation, tokens: Tokens, names: SpansAround, known: Known): boolean {
  const [only, ...others] = inner
  if (!closed || only === undefined || others.length > 0) return false
  const [first, end] = [tokens.from(only.start), tokens.from(only.end)]
  const inside = Array.from({ length: Math.max(0, end - first) }, (_, i) => first + i)
  const worded = inside.filter((i) => tokens.kinds[i] === TokenKind.word)
  if (worded.length === 0 || worded.length > mostWords) return false
  if (inside.some((i) => /[.!?…]/.test(tokens.word(i)) && i < end - 1)) return false
  if (worded.every((i) => tokens.isCapitalised(i)) || names.touching(at).length > 0) return false
  const before = tokens.at(at.start) - 1
  const previous = tokens.ends[before] === at.start ? before - 1 : before
  return ![before, previous].some(
    (i) => known.naming.has(tokens.lower(i)) && tokens.sentenceOf[i] === tokens.sentenceOf[first],
  )
}

/** The listed phrases in reading order, and describing words before what they describe. */
function distancing(tokens: Tokens, { phrases, describing, before }: Known): Span[] {
  const found: Span[] = []
  for (let i = 0; i < tokens.count; i++) {
    const end = phrases.endOf(tokens, i)
    if (end !== undefined) {
      found.push(tokens.spanOf(i, end))
      i = end - 1
    } else if (describing.has(tokens.lower(i)) && before.has(tokens.lower(i - 1)) && isNounNext(tokens, i)) {
      found.push(tokens.spanOf(i))
    }
  }
  return found
}

/** "his alleged ties", not "is supposed to" nor "the alleged, who". */
function isNounNext(tokens: Tokens, i: number): boolean {
  const next = tokens.lower(i + 1)
  return (
    tokens.kinds[i + 1] === TokenKind.word &&
    tokens.sentenceOf[i + 1] === tokens.sentenceOf[i] &&
    next !== 'to' &&
    next !== 'that'
  )
}

/** Whether a place is in the running text, a headline or a caption, not in what the outlet repeats. */
function isRunning(tokens: Tokens, parts: readonly Part[], at: Span): boolean {
  const kind = parts[tokens.paragraphOf[tokens.at(at.start)] ?? 0]?.kind
  return kind !== 'boilerplate' && kind !== 'breadcrumb' && kind !== 'byline'
}
