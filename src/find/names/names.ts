import { opened } from '../../learn/open-model.ts'
import type { ArticleText } from '../../record/article.ts'
import type { FoundName } from '../../record/findings.ts'
import { markId } from '../../record/ids.ts'
import type { Model } from '../../record/models.ts'
import type { ArticleStage } from '../../record/stage.ts'
import { joinedNames, type Name } from './joined.ts'
import { NameTagger } from './name-tagger.ts'
import { Page } from './page.ts'
import { outletKey, ruleNames } from './rule-names.ts'
import { NameSheet } from './sheet.ts'
import { type NameWords, Vocabulary } from './vocabulary.ts'

/**
 * Finds the names of persons, organisations and places: a learned tagger that knows what the rules say, where else
 * the words stand and what gazetteers hold. Demonyms, events, months and faiths are no names; breadcrumbs,
 * boilerplate and photo credits give none. The model is loaded with the first article; a ModelFailure is thrown then
 * when it cannot be used.
 */
export const names = (words: NameWords, model: Model): ArticleStage<'tokens' | 'parts' | 'layout', 'names'> => {
  const vocabulary = new Vocabulary(words)
  let tagger: NameTagger | undefined
  return {
    scope: 'article',
    name: 'names',
    version: 2,
    reads: ['tokens', 'parts', 'layout'],
    writes: 'names',
    models: [model],
    run: (view) => {
      tagger ??= opened(model, (bytes) => new NameTagger(bytes))
      const page = new Page(view.layer('tokens'), view.layer('parts'), vocabulary)
      const outlet = view.article.given.outlet ?? view.layer('layout').outlet?.name
      return namesOf(page, tagger, outlet === undefined ? '' : outletKey(outlet)).map((name) =>
        asFinding(page, name, view.article),
      )
    },
  }
}

/** The names of a page, by rules and model. `outlet` is a name as `outletKey` gives it, or empty. */
export function namesOf(page: Page, tagger: NameTagger, outlet: string): Name[] {
  const rules = ruleNames(page, outlet)
  const sheet = new NameSheet(page, rules, tagger.model.classes)
  return joinedNames(page, rules, tagger.labels(sheet))
}

function asFinding(page: Page, { first, end, type, by, title }: Name, article: ArticleText): FoundName {
  const at = page.tokens.spanOf(first, end)
  return { id: markId(article, 'names', [at]), at, by: `names/${by}`, type, title }
}
