import { join } from 'node:path'
import { expect, test } from 'vitest'
import { shippedModels } from '../models/shipped.ts'
import { articleText } from '../record/article.ts'
import { Collection } from '../store/sqlite/collection/collection.ts'
import { Database } from '../store/sqlite/database.ts'
import { addArticles } from '../store/sqlite/intake.ts'
import { applicationId, migrations } from '../store/sqlite/migrations.ts'
import { otherStory } from '../testing/other-story.ts'
import { temporaryFolder } from '../testing/temporary-folder.ts'
import { collect } from './collect.ts'

const folder = temporaryFolder()
const when = '2031-05-20T08:00:00Z'
const alone = articleText('Snow closed the pass of Ilbek. Ploughs wait.', { id: 'snow' }, { date: '2031-05-05' })
const articles = [...otherStory, alone]

/** A workspace in the form in which articles were in chains, all settled in one story that nobody would make today. */
async function workspaceOfChains(file: string): Promise<void> {
  const database = await Database.open(file, 5_000)
  await database.writing(() => {
    for (const step of migrations.slice(0, 2)) database.exec(step)
    database.exec(`pragma user_version = 2; pragma application_id = ${applicationId}`)
    database.run("insert into fact values('generator', '0.1.0')")
    database.run("insert into fact values('state', '0')")
    addArticles(database, articles, when)
    database.run('insert into sheet select number, null, null, 1 from article')
    database.run("insert into sheet_marks select number, x'00000000', x'', x'', x'' from article")
    database.run('insert into fingerprint select 77, number from article')
    database.run("insert into story select 1, 'old', count(*), 0, x'' from article")
    database.run('insert into story_article select number, 1 from article')
    database.run('delete from unsettled')
  })
  database.close()
}

async function collected(file: string): Promise<string[]> {
  const collection = await Collection.open(file)
  await collection.add(articles, when)
  await collect(collection, { models: shippedModels, workers: 1 })
  const stories = await collection.stories()
  const records = await Promise.all(stories.map(({ number }) => collection.record(number)))
  const held = [...records, ...(await collection.crossings())].map((one) => JSON.stringify(one)).sort()
  await collection.close()
  return held
}

test('a workspace in which articles were in chains is carried over', async () => {
  const file = join(folder, 'chains.db')
  await workspaceOfChains(file)
  const carried = await collected(file)
  expect(carried).toEqual(await collected(join(folder, 'new.db')))
  expect(carried.length).toBeGreaterThan(2)
})
