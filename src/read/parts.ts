import type { ArticleId } from '../record/ids.ts'
import type { Part } from '../record/record.ts'
import type { ArticleView, EachStage } from '../record/stage.ts'
import { fold } from '../text/fold.ts'
import { learnTemplates, type OutletArticle } from './parts/templates.ts'

/**
 * The parts of each article, with the boilerplate that only shows because an outlet repeats it at the edges of
 * its articles. Spans never change, only kinds; the order of the articles does not matter.
 */
export const parts: EachStage<'layout', 'parts'> = {
  scope: 'each',
  name: 'parts',
  version: 1,
  reads: ['layout'],
  writes: 'parts',
  run: (view) => {
    const found = new Map<ArticleId, readonly Part[]>()
    for (const [outlet, articles] of byOutlet(view.articles)) {
      const relabelled = learnTemplates(articles.map(outletArticle), outlet)
      articles.forEach((one, i) => {
        found.set(one.article.id, relabelled[i] ?? one.layer('layout').parts)
      })
    }
    return found
  },
}

type View = ArticleView<'layout'>

/** Articles whose outlet is unknown are looked at together: what half of them repeat is still of the page. */
function byOutlet(views: readonly View[]): ReadonlyMap<string, View[]> {
  const groups = new Map<string, View[]>()
  for (const view of views) {
    const outlet = fold(view.layer('layout').outlet?.name ?? '')
    const group = groups.get(outlet)
    if (group === undefined) groups.set(outlet, [view])
    else group.push(view)
  }
  return groups
}

function outletArticle(view: View): OutletArticle {
  return { text: view.article.text, textId: view.article.textId, parts: view.layer('layout').parts }
}
