import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readBytes } from '../read/formats.ts'
import type { ArticleText } from '../record/article.ts'

/** The folder of the example story's articles. */
export const exampleFolder: string = fileURLToPath(new URL('../../examples/port-of-qadun/articles', import.meta.url))

/** The articles of the example story, as `hearsay read` reads them. Throws where one cannot be read. */
export function exampleArticles(): readonly ArticleText[] {
  return readdirSync(exampleFolder)
    .sort()
    .flatMap((name) => {
      const { articles, failures } = readBytes(name, readFileSync(`${exampleFolder}/${name}`), {})
      if (failures[0] !== undefined) throw failures[0]
      return articles
    })
}
