import { afterEach } from 'vitest'
import { articleSuite } from './suite/article-suite.ts'
import { findingsSuite } from './suite/findings-suite.ts'
import { openingSuite } from './suite/opening-suite.ts'
import { peopleSuite } from './suite/people-suite.ts'
import { recordSuite } from './suite/record-suite.ts'
import { searchSuite } from './suite/search-suite.ts'
import type { OpenTrial, Trial } from './suite/trial.ts'

/** What every store must do, in the same way. `open` makes an empty workspace; each is removed after its test. */
export function storeSuite(name: string, open: OpenTrial): void {
  const trials: Trial[] = []
  const trial = async (): Promise<Trial> => {
    const made = await open()
    trials.push(made)
    return made
  }
  afterEach(async () => {
    for (const each of trials.splice(0)) await each.end()
  })
  articleSuite(name, trial)
  peopleSuite(name, trial)
  findingsSuite(name, trial)
  recordSuite(name, trial)
  searchSuite(name, trial)
  openingSuite(name, trial)
}
