import type { ArticleText } from '../../record/article.ts'
import type { FoundName } from '../../record/findings.ts'
import { keptBy } from '../../record/kept-by.ts'
import type { Part } from '../../record/record.ts'
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
  const written = bySurface(names)
  const found: StoryName[] = []
  const told = new Set<string>()
  for (const view of views) {
    const outlet = view.article.given.outlet ?? view.layer('layout').outlet?.name
    if (outlet === undefined) continue
    expandOwn(written, view, outlet)
    if (told.size === told.add(outlet).size) continue
    const parts = nameParts(outlet, noTitles)
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

const noTitles: ReadonlySet<string> = new Set()

/** The organisations by their ways of writing. */
function bySurface(names: readonly StoryName[]): ReadonlyMap<string, readonly StoryName[]> {
  const found = new Map<string, StoryName[]>()
  for (const name of names) {
    if (name.type !== 'organisation') continue
    for (const surface of name.surfaces.keys()) {
      const list = found.get(surface)
      if (list === undefined) found.set(surface, [name])
      else list.push(name)
    }
  }
  return found
}

const firstCapitals = /(?<!\p{L})\p{Lu}/gu

function expandOwn(written: ReadonlyMap<string, readonly StoryName[]>, view: ArticleView<Reads>, outlet: string): void {
  const initials = (outlet.match(firstCapitals) ?? []).join('')
  if (initials.length < 2) return
  for (const { surfaces, places } of written.get(initials) ?? []) {
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
      for (const surface of name.surfaces.keys()) this.#add(foldedSurface(surface), name)
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

  at(tokens: Tokens, i: number, first: string): Hit | undefined {
    const most = this.#longest.get(first) ?? 0
    if (most === 0) return undefined
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

const folded = new Map<string, string>()
/** Beyond so many different ways of writing the kept ones are thrown away, so that memory stays bounded. */
const mostFolded = 50_000

function foldedSurface(surface: string): string {
  const known = folded.get(surface)
  if (known !== undefined) return known
  const made = fold(surface)
  if (folded.size >= mostFolded) folded.clear()
  folded.set(surface, made)
  return made
}

function findIn(view: ArticleView<Reads>, order: number, index: Index): void {
  const tokens = view.layer('tokens')
  const open = openIn(view.article, tokens, view.layer('parts'), view.layer('names'))
  let next = 0
  for (const { i, word, isCapitalised } of open.places) {
    if (i < next) continue
    const found = isCapitalised ? capitalisedAt(tokens, i, word, index, open.small) : joinedAt(i, word, index)
    if (found === undefined) continue
    const { name, end } = found
    const text = surfaceOf(tokens.text.slice(tokens.starts[i], tokens.ends[end - 1]))
    name.places.push({ article: view.article.id, order, at: tokens.spanOf(i, end), mark: null })
    name.surfaces.set(text, (name.surfaces.get(text) ?? 0) + 1)
    next = end
  }
}

/** Where an article can have a name that it does not mark. */
interface Open {
  /** In reading order, each with its folded word. */
  readonly places: readonly { readonly i: number; readonly word: string; readonly isCapitalised: boolean }[]
  /** The words that it writes small. */
  readonly small: ReadonlySet<string>
}

const openIn = keptBy((_: ArticleText, tokens: Tokens, parts: readonly Part[], names: readonly FoundName[]): Open => {
  const marked = new Uint8Array(tokens.count)
  for (const { at } of names) marked.fill(1, tokens.at(at.start), tokens.from(at.end))
  const small = new Set<string>()
  const places: Open['places'][number][] = []
  for (let i = 0; i < tokens.count; i++) {
    const isCapitalised = tokens.isCapitalised(i)
    if (!isCapitalised) small.add(tokens.lower(i))
    if (marked[i] === 1 || !(isCapitalised ? canOpen(tokens, parts, i) : isLong(tokens, i))) continue
    places.push({ i, word: tokens.lower(i), isCapitalised })
  }
  return { places, small }
})

const isLong = (tokens: Tokens, i: number): boolean => (tokens.ends[i] ?? 0) - (tokens.starts[i] ?? 0) >= shortest

function canOpen(tokens: Tokens, parts: readonly Part[], i: number): boolean {
  const kind = parts[tokens.paragraphOf[i] ?? 0]?.kind ?? 'paragraph'
  const opens = tokens.firstOfSentence[tokens.sentenceOf[i] ?? 0] === i
  return !silent.has(kind) && (opens || headlines.has(kind))
}

interface Hit {
  readonly name: StoryName
  readonly end: number
}

function joinedAt(i: number, word: string, index: Index): Hit | undefined {
  const name = index.joined.get(word)
  return name && { name, end: i + 1 }
}

function capitalisedAt(
  tokens: Tokens,
  i: number,
  word: string,
  index: Index,
  small: ReadonlySet<string>,
): Hit | undefined {
  const found = index.at(tokens, i, word)
  // A word that the article writes small as well may be that word here.
  if (found === undefined || (found.end === i + 1 && small.has(word))) return undefined
  return isLonger(tokens, i, found.end) ? undefined : found
}

/** "Velhan Chamber of Commerce" is not Velhan. */
const isLonger = (tokens: Tokens, first: number, end: number): boolean =>
  tokens.sentenceOf[end] === tokens.sentenceOf[first] &&
  tokens.isCapitalised(end) &&
  tokens.firstOfSentence[tokens.sentenceOf[first] ?? 0] === first
