import type { ArticleId } from '../../record/ids.ts'
import type { ArticleView } from '../../record/stage.ts'
import { nameParts } from './name-words.ts'
import { type StoryName, surfaceOf } from './story-names.ts'

/** A name joined from so few letters stands in too many words by chance. */
const shortest = 6

/**
 * Finds the places where an organisation of several words is written as one small word ("presstv"), which no
 * capital gives away: those of the story's names, and the outlets whose articles these are. Gives the names with
 * a place, old ones with their new places and outlets that no article names otherwise.
 */
export function withJoinedNames(
  names: readonly StoryName[],
  articles: readonly ArticleView<'tokens' | 'layout'>[],
): StoryName[] {
  const byJoined = new Map<string, StoryName>()
  const outlets: StoryName[] = []
  for (const name of names) {
    const { joined, words } = name.parts
    if (name.type === 'organisation' && words.length > 1 && joined.length >= shortest) byJoined.set(joined, name)
  }
  for (const view of articles) {
    const outlet = view.article.given.outlet ?? view.layer('layout').outlet?.name
    const parts = nameParts(outlet ?? '', new Set())
    if (outlet !== undefined) expandOwn(names, view.article.id, outlet)
    if (outlet === undefined || parts.words.length < 2 || parts.joined.length < shortest || byJoined.has(parts.joined)) continue
    const name: StoryName = {
      id: `organisation ${parts.key}`,
      type: 'organisation',
      parts,
      places: [],
      // Counted by no place, but the fullest form of what the places say.
      surfaces: new Map([[surfaceOf(outlet), 0]]),
      isLone: false,
      full: null,
    }
    byJoined.set(parts.joined, name)
    outlets.push(name)
  }
  if (byJoined.size > 0) for (const [order, view] of articles.entries()) findJoined(view, order, byJoined)
  return [...names, ...outlets.filter(({ places }) => places.length > 0)]
}

/** An outlet's abbreviation in its own article ("(OPS)") goes by the outlet's name. */
function expandOwn(names: readonly StoryName[], article: ArticleId, outlet: string): void {
  const initials = (outlet.match(/(?<!\p{L})\p{Lu}/gu) ?? []).join('')
  if (initials.length < 2) return
  for (const { type, surfaces, places } of names) {
    if (type !== 'organisation' || !surfaces.has(initials) || !places.some((place) => place.article === article)) continue
    if (!surfaces.has(outlet)) surfaces.set(surfaceOf(outlet), 0)
  }
}

function findJoined(view: ArticleView<'tokens'>, order: number, byJoined: ReadonlyMap<string, StoryName>): void {
  const tokens = view.layer('tokens')
  for (let i = 0; i < tokens.count; i++) {
    if ((tokens.ends[i] ?? 0) - (tokens.starts[i] ?? 0) < shortest || tokens.isCapitalised(i)) continue
    const name = byJoined.get(tokens.lower(i))
    if (name === undefined) continue
    const text = tokens.word(i)
    name.places.push({ article: view.article.id, order, at: tokens.spanOf(i), mark: null })
    name.surfaces.set(text, (name.surfaces.get(text) ?? 0) + 1)
  }
}
