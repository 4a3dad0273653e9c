import type { ArticleText } from '../../record/article.ts'
import type { Store } from '../store.ts'
import { monday } from './samples.ts'

/** A workspace that a test may close and open again. */
export interface Trial {
  readonly store: Store
  /** Opens the same workspace once more; the first store may be closed or not. */
  reopen(): Promise<Store>
  /** Removes the workspace. */
  end(): Promise<void>
}

/** Makes an empty workspace. */
export type OpenTrial = () => Promise<Trial>

/** A new workspace with these articles in it. */
export async function opened(trial: OpenTrial, ...articles: ArticleText[]): Promise<Store> {
  const { store } = await trial()
  if (articles.length > 0) await store.add(articles, monday)
  return store
}
