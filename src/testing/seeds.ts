import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type ArticleText, articleText } from '../record/article.ts'

const folder = fileURLToPath(new URL('../../../shared/seeds', import.meta.url))

/** Whether the five real articles that the project began from lie beside the repository. */
export const hasSeeds: boolean = existsSync(folder)

/** The five real articles; none where they do not lie beside the repository, which tests must say aloud. */
export function seedArticles(): readonly ArticleText[] {
  if (!hasSeeds) return []
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => articleText(readFileSync(`${folder}/${name}`, 'utf8'), { path: name }))
}
