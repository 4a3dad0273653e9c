import { expect, test } from 'vitest'
import { articleText, createMemory, type HearsayRecord, read, update } from '../../index.ts'

const article = (id: string, text: string): ReturnType<typeof articleText> =>
  articleText(text, { id }, { outlet: 'Harbour Post', date: `2031-05-0${id}` })

const first = article(
  '1',
  'Ferries wait\n\nOzmaran Transport Minister Mara Lind said on Monday that the ferries would wait.',
)
const second = article(
  '2',
  'Rain\n\nIt rained all week in Ozmara and in Velhan. Officials in Ozmara said on Tuesday that roads were shut.',
)

const ownersOf = ({ entities }: HearsayRecord): (string | null)[] =>
  entities
    .filter(({ name }) => name === 'Mara Lind')
    .flatMap(({ roles }) => roles.map(({ of }) => entities.find(({ id }) => id === of)?.name ?? null))

test('an article that comes tells whose minister one of an article that was there is, and takes it away again', () => {
  const memory = createMemory()
  const alone = read([first], { memory })
  const both = update(alone, { added: [second] }, { memory })
  expect(ownersOf(alone)).toEqual([null])
  expect(ownersOf(both)).toEqual(['Ozmara'])
  expect(both).toEqual(read([first, second]))
  expect(update(both, { removed: [second.id] }, { memory })).toEqual(alone)
})
