import { dates } from '../find/dates/dates.ts'
import { expressions } from '../find/dates/expressions.ts'
import { events } from '../find/events/events.ts'
import { figures } from '../find/figures/figures.ts'
import { withListedNames } from '../find/listed-names/listed-names.ts'
import { names } from '../find/names/names.ts'
import { quotations } from '../find/quotations/quotations.ts'
import { statements } from '../find/statements/statements.ts'
import { tags } from '../find/tags/tags.ts'
import { tokens } from '../find/tokens.ts'
import { english } from '../lexicon/en/english.ts'
import { wordLists } from '../lexicon/en/word-lists.ts'
import { agencyCopy } from '../match/agencies/agency-copy.ts'
import { entities } from '../match/entities/entities.ts'
import { figureGroups } from '../match/figures/figure-groups.ts'
import { novelty } from '../match/novelty.ts'
import { published } from '../match/published.ts'
import { reuse } from '../match/reuse/reuse.ts'
import { speakers } from '../match/speakers/speakers.ts'
import { stories } from '../match/stories.ts'
import { threads } from '../match/threads.ts'
import { timeline } from '../match/timeline/timeline.ts'
import { versions } from '../match/versions/versions.ts'
import { distance } from '../match/wording/distance.ts'
import { distanceWordsOf, wordingWordsOf } from '../match/wording/listed-words.ts'
import { saying } from '../match/wording/saying.ts'
import { wording } from '../match/wording/wording.ts'
import { layout } from '../read/layout.ts'
import { parts } from '../read/parts.ts'
import type { LayerName } from '../record/layers.ts'
import type { Models } from '../record/models.ts'
import { type NameList, noNames } from '../record/name-list.ts'
import { noOwnLists, type OwnLists, type WordList, withOwn } from '../record/word-lists.ts'
import { Pipeline } from './pipeline.ts'

const built = new WeakMap<Models, WeakMap<NameList, WeakMap<OwnLists, Pipeline<LayerName>>>>()

/**
 * The one order in which articles are read, with some models and a person's own lists of names and of words; built once for each set
 * of them.
 */
export function stagesWith(
  models: Models,
  listed: NameList = noNames,
  words: OwnLists = noOwnLists,
): Pipeline<LayerName> {
  const ofModels = built.get(models) ?? new WeakMap<NameList, WeakMap<OwnLists, Pipeline<LayerName>>>()
  built.set(models, ofModels)
  const ofNames = ofModels.get(listed) ?? new WeakMap<OwnLists, Pipeline<LayerName>>()
  ofModels.set(listed, ofNames)
  const known = ofNames.get(words)
  if (known !== undefined) return known
  const stages = ordered(models, listed, allLists(words))
  ofNames.set(words, stages)
  return stages
}

/** The lists of words that are gone by: those that come with Hearsay, a person's own in their places. */
export function allLists(own: OwnLists): readonly WordList[] {
  return withOwn(wordLists, own)
}

/** Each stage names what it reads and writes; a wrong order does not compile. */
function ordered(models: Models, listed: NameList, lists: readonly WordList[]): Pipeline<LayerName> {
  return Pipeline.empty()
    .add(layout(english.layout))
    .add(parts)
    .add(tokens(english.tokens))
    .add(quotations)
    .add(tags(models.tags))
    .add(withListedNames(names(english.names, models.names), listed, english.tokens))
    .add(expressions(english.dates))
    .add(figures(english.figures))
    .add(statements(english.statements, english.verbForms, models))
    .add(published(english.dates))
    .add(dates(english.dates))
    .add(events(english.events, english.verbForms))
    .add(entities(english.entities, listed))
    .add(speakers(english.speakers))
    .add(timeline)
    .add(figureGroups(english.figureGroups))
    .add(threads(english.reuse))
    .add(reuse(english.reuse))
    .add(novelty)
    .add(versions)
    .add(agencyCopy(english.layout.agencies))
    .add(wording(wordingWordsOf(lists)))
    .add(saying(english.saying))
    .add(distance(distanceWordsOf(lists)))
    .add(stories(english.reuse))
}
