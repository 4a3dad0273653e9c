import type { ArticleView } from '../../record/stage.ts'
import { fold } from '../../text/fold.ts'
import type { Tokens } from '../../text/tokens.ts'
import { nameParts } from './name-words.ts'
import { type StoryName, surfaceOf } from './story-names.ts'

/** A name joined from so few letters stands in too many words by chance. */
const shortest = 6
/** Parts whose capitals say nothing: there the story's names are looked up. */
const headlines: ReadonlySet<string> = new Set(['title', 'subtitle', 'heading'])
/** Parts in which no name is looked for. */
const silent: ReadonlySet<string> = new Set(['breadcrumb', 'boilerplate', 'caption'])

type Reads = 'tokens' | 'parts' | 'names' | 'layout'

/**
 * Adds the places that only the story gives away: where a name opens a sentence or stands in a headline that its
 * article does not write elsewhere, and where an organisation or outlet of several words is written as one small
 * word ("presstv"). Gives all names, with those of outlets that only such a place names.
 */
export function withUnmarkedPlaces(names: readonly StoryName[], views: readonly ArticleView<Reads>[]): StoryName[] {
  const outlets = outletNames(names, views)
  const index = new Index([...names, ...outlets])
  for (const [order, view] of views.entries()) findIn(view, order, index)
  return [...names, ...outlets.filter(({ places }) => places.length > 0)]
}

/** The outlets that no name of the story is; an abbreviation in an outlet's own article goes by the outlet's name. */
function outletNames(names: readonly StoryName[], views: readonly ArticleView<Reads>[]): StoryName[] {
  const known = new Set(names.map(({ parts }) => parts.joined))
  const found: StoryName[] = []
  for (const view of views) {
    const outlet = view.article.given.outlet ?? view.layer('layout').outlet?.name
    if (outlet === undefined) continue
    expandOwn(names, view, outlet)
    const parts = nameParts(outlet, new Set())
    if (parts.words.length < 2 || known.has(parts.joined)) continue
    known.add(parts.joined)
    // Its surface is counted by no place, but it is the fullest form of what the places say.
    const surfaces = new Map([[surfaceOf(outlet), 0]])
    found.push({
      id: `organisation ${parts.key}`,
      type: 'organisation',
      parts,
      places: [],
      surfaces,
      isLone: false,
      full: null,
      row: null,
      body: null,
    })
  }
  return found
}

function expandOwn(names: readonly StoryName[], view: ArticleView<Reads>, outlet: string): void {
  const initials = (outlet.match(/(?<!\p{L})\p{Lu}/gu) ?? []).join('')
  if (initials.length < 2) return
  for (const { type, surfaces, places } of names) {
    if (type !== 'organisation' || !surfaces.has(initials)) continue
    if (places.some(({ article }) => article === view.article.id) && !surfaces.has(outlet))
      surfaces.set(surfaceOf(outlet), 0)
  }
}

/** Longer names are not looked for. */
const mostWords = 8

/** The story's names by all their words, and joined. */
class Index {
  readonly #byWords = new Map<string, StoryName>()
  /** How many words the longest name has that begins with a word. */
  readonly #longest = new Map<string, number>()
  readonly joined: ReadonlyMap<string, StoryName>

  constructor(names: readonly StoryName[]) {
    const joined = new Map<string, StoryName>()
    for (const name of names) {
      const { words, joined: word } = name.parts
      if (name.type === 'organisation' && words.length > 1 && word.length >= shortest) joined.set(word, name)
      // A lone family name may be another person's in another article.
      if (name.isLone || name.places.every(({ mark }) => mark === null)) continue
      for (const surface of name.surfaces.keys()) this.#add(fold(surface), name)
    }
    this.joined = joined
  }

  #add(surface: string, name: StoryName): void {
    const words = surface.split(' ')
    const first = words[0] ?? ''
    // One short word opens too many sentences.
    if ((words.length === 1 && first.length < 4) || words.length > mostWords) return
    const known = this.#byWords.get(surface)
    if (known === undefined || name.id < known.id) this.#byWords.set(surface, name)
    this.#longest.set(first, Math.max(words.length, this.#longest.get(first) ?? 0))
  }

  at(tokens: Tokens, i: number): Hit | undefined {
    const most = this.#longest.get(tokens.lower(i)) ?? 0
    let words = ''
    let found: Hit | undefined
    for (let k = i; k < i + most; k++) {
      words += (k === i ? '' : ' ') + tokens.lower(k)
      const name = this.#byWords.get(words)
      if (name !== undefined) found = { name, end: k + 1 }
    }
    return found
  }
}

function findIn(view: ArticleView<Reads>, order: number, index: Index): void {
  const tokens = view.layer('tokens')
  const marked = markedTokens(view, tokens)
  const small = smallWords(tokens)
  for (let i = 0; i < tokens.count; i++) {
    if (marked[i] === 1) continue
    const found = tokens.isCapitalised(i) ? capitalisedAt(view, tokens, i, index, small) : joinedAt(tokens, i, index)
    if (found === undefined) continue
    const { name, end } = found
    const text = surfaceOf(tokens.text.slice(tokens.starts[i], tokens.ends[end - 1]))
    name.places.push({ article: view.article.id, order, at: tokens.spanOf(i, end), mark: null })
    name.surfaces.set(text, (name.surfaces.get(text) ?? 0) + 1)
    i = end - 1
  }
}

interface Hit {
  readonly name: StoryName
  readonly end: number
}

function joinedAt(tokens: Tokens, i: number, index: Index): Hit | undefined {
  if ((tokens.ends[i] ?? 0) - (tokens.starts[i] ?? 0) < shortest) return undefined
  const name = index.joined.get(tokens.lower(i))
  return name && { name, end: i + 1 }
}

function capitalisedAt(
  view: ArticleView<Reads>,
  tokens: Tokens,
  i: number,
  index: Index,
  small: ReadonlySet<string>,
): Hit | undefined {
  const kind = view.layer('parts')[tokens.paragraphOf[i] ?? 0]?.kind ?? 'paragraph'
  const opens = tokens.firstOfSentence[tokens.sentenceOf[i] ?? 0] === i
  if (silent.has(kind) || !(opens || headlines.has(kind))) return undefined
  const found = index.at(tokens, i)
  // A word that the article writes small as well may be that word here.
  if (found === undefined || (found.end === i + 1 && small.has(tokens.lower(i)))) return undefined
  return isLonger(tokens, i, found.end) ? undefined : found
}

/** "Velhan Chamber of Commerce" is not Velhan. */
const isLonger = (tokens: Tokens, first: number, end: number): boolean =>
  tokens.sentenceOf[end] === tokens.sentenceOf[first] &&
  tokens.isCapitalised(end) &&
  tokens.firstOfSentence[tokens.sentenceOf[first] ?? 0] === first

function markedTokens(view: ArticleView<Reads>, tokens: Tokens): Uint8Array {
  const marked = new Uint8Array(tokens.count)
  for (const { at } of view.layer('names')) marked.fill(1, tokens.at(at.start), tokens.from(at.end))
  return marked
}

function smallWords(tokens: Tokens): ReadonlySet<string> {
  const small = new Set<string>()
  for (let i = 0; i < tokens.count; i++) if (!tokens.isCapitalised(i)) small.add(tokens.lower(i))
  return small
}
