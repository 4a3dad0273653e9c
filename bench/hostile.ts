import { read } from '../src/index.ts'
import { articleText } from '../src/record/article.ts'
import { hostileTexts } from '../src/testing/hostile.ts'

/** Prints how the time to read grows with the size of texts that are meant to stall: 4 is linear, 16 is quadratic. */
const sizes = [25_000, 100_000, 400_000] as const

console.log(
  `${'text'.padEnd(34)}${sizes.map((size) => `${size / 1000}k units`.padStart(12)).join('')}   growth for four times the size`,
)
for (const [name, make] of Object.entries(hostileTexts)) {
  const times = sizes.map((size) => milliseconds(make(size)))
  const growth = times.slice(1).map((time, i) => (time / Math.max(times[i] ?? 1, 1)).toFixed(1))
  console.log(
    `${name.padEnd(34)}${times.map((time) => `${Math.round(time)} ms`.padStart(12)).join('')}   ${growth.join(', ')}`,
  )
}

function milliseconds(text: string): number {
  const start = performance.now()
  read([articleText(text)])
  return performance.now() - start
}
