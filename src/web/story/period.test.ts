import { expect, test } from 'vitest'
import type { Published } from '../../record/article.ts'
import { storyPeriod } from './period.ts'

const out = (earliest: string | null, latest: string | null): Published => ({
  earliest,
  latest,
  basis: 'inferred',
  reasons: [],
})

test('the period is that of the known days; an open or wide interval does not stretch it', () => {
  expect(storyPeriod([out('2023-03-14', '2023-03-14'), out('2023-03-20', '2023-03-20'), out('2022-06-30', null)])).toBe(
    '14 to 20 March 2023',
  )
  expect(storyPeriod([out('2023-03-14', '2023-03-16'), out('2020-01-01', '2023-03-20')])).toBe('14 to 16 March 2023')
  expect(storyPeriod([out(null, null), out('2022-06-30', null)])).toBeNull()
})
