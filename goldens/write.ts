import { writeFileSync } from 'node:fs'
import { golden, goldenStories } from './golden.ts'

/** Writes the goldens anew: the only way in which they change. Read the difference before committing it. */
for (const story of goldenStories) writeFileSync(`goldens/${story.file}`, golden(story))
