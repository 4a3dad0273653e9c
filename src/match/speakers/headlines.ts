import type { FoundStatement } from '../../record/findings.ts'
import type { MarkId } from '../../record/ids.ts'
import type { ResolvedSpeakers } from '../../record/layers.ts'
import type { Part, Speaker } from '../../record/record.ts'
import { fold } from '../../text/fold.ts'
import { hull, type Span } from '../../text/span.ts'
import type { Tokens } from '../../text/tokens.ts'

/** An article's statements with whom they are credited to so far. */
interface Credited {
  readonly tokens: Tokens
  readonly parts: readonly Part[]
  readonly statements: readonly FoundStatement[]
  readonly found: ReadonlyMap<MarkId, ResolvedSpeakers>
  /** The titles of a speaker's roles. */
  readonly titlesOf: (speaker: Speaker) => readonly string[]
  readonly roleNouns: ReadonlySet<string>
}

/**
 * Whom a headline means that names its speaker by a role alone ("Bridge is rotten: port chief"): the one whose
 * statement in the body tells the same and whose source or role there holds the same noun. With two such speakers
 * nobody is meant; a wrong speaker is worse than none.
 */
export function headlineSpeaker(of: FoundStatement, article: Credited): Speaker | undefined {
  const source = hull(of.source)
  if (!isHeadline(article, source)) return undefined
  const role = wordsOf(article.tokens, source).at(-1)
  if (role === undefined || !article.roleNouns.has(role)) return undefined
  const told = contentWords(article.tokens, of.content)
  const candidates = new Map<Speaker['entity'], { readonly speaker: Speaker; readonly evidence: Span }>()
  for (const one of article.statements) {
    const speaker = speakerInBody(article, one)
    if (speaker === undefined || !tellsTheSame(told, contentWords(article.tokens, one.content))) continue
    if (holdsRole(article, one, speaker, role))
      candidates.set(speaker.entity, { speaker, evidence: speaker.evidence ?? hull(one.source) })
  }
  const [meant] = candidates.values()
  if (meant === undefined || candidates.size > 1) return undefined
  return { entity: meant.speaker.entity, how: 'described', evidence: meant.evidence, by: 'speakers/headline' }
}

/** The only speaker of a statement that the body makes for itself. */
function speakerInBody(article: Credited, one: FoundStatement): Speaker | undefined {
  const speakers = article.found.get(one.id)?.speakers ?? []
  if (speakers.length !== 1 || one.source.length === 0 || one.within !== null) return undefined
  return isHeadline(article, hull(one.source)) ? undefined : speakers[0]
}

function isHeadline({ tokens, parts }: Credited, { start }: Span): boolean {
  const kind = parts[tokens.paragraphOf[tokens.at(start)] ?? 0]?.kind
  return kind === 'title' || kind === 'subtitle'
}

/** The noun of the headline's source, in the source of the statement or in a role of its speaker. */
function holdsRole(article: Credited, { source }: FoundStatement, speaker: Speaker, role: string): boolean {
  if (wordsOf(article.tokens, hull(source)).includes(role)) return true
  return article.titlesOf(speaker).some((title) => fold(title).split(/\s+/).includes(role))
}

/** Half of the headline's words, and at least two of them. */
function tellsTheSame(headline: ReadonlySet<string>, body: ReadonlySet<string>): boolean {
  let shared = 0
  for (const word of headline) if (body.has(word)) shared++
  return shared >= 2 && shared * 2 >= headline.size
}

/** The first letters of the longer words: "targeting" and "targeted" are the same. */
function contentWords(tokens: Tokens, content: readonly Span[]): ReadonlySet<string> {
  const found = new Set<string>()
  for (const at of content)
    for (const word of wordsOf(tokens, at)) if (word.length > 3 && !unspecific.has(word)) found.add(word.slice(0, 5))
  return found
}

const unspecific: ReadonlySet<string> = new Set(
  'that this with from have been were will would they them their there what when which into under over after before more than'.split(
    ' ',
  ),
)

function wordsOf(tokens: Tokens, { start, end }: Span): string[] {
  const found: string[] = []
  const last = tokens.from(end)
  for (let i = tokens.at(start); i < last; i++) if (/^\p{L}/u.test(tokens.lower(i))) found.push(tokens.lower(i))
  return found
}
