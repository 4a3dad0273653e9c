import { existsSync, readFileSync } from 'node:fs'
import { type ArticleText, articleText } from '../src/record/article.ts'

/** Texts to measure on, with their name; the developer's own data are there where they lie beside the repository. */
export type Collection = readonly [name: string, articles: () => ArticleText[]]

const polnear = '../shared/gold/attribution/polnear-dev.jsonl'
const basil = '../shared/gold/stories/basil.jsonl'

/** 84 news articles of one campaign. */
export const polnearArticles: readonly Collection[] = ifThere('PolNeAR dev, 84 articles', polnear)

/** 300 news articles of a hundred stories. */
export const basilArticles: readonly Collection[] = ifThere('BASIL, 300 articles', basil)

function ifThere(name: string, file: string): readonly Collection[] {
  return existsSync(file) ? [[name, () => goldArticles(file)]] : []
}

function goldArticles(file: string): ArticleText[] {
  const rows = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((row) => JSON.parse(row) as { id: string; text: string; date: string; outlet: string })
  return rows.map(({ id, text, date, outlet }) => articleText(text, { id }, { date, outlet }))
}
