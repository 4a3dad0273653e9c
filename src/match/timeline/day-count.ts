/** A number for an ISO day that grows with it, good enough to compare widths: months count 31 days. 0 for no day. */
export function dayCount(day: string | null): number {
  if (day === null) return 0
  const known = counts.get(day)
  if (known !== undefined) return known
  const [year = 0, month = 0, date = 0] = day.slice(0, 10).split('-').map(Number)
  const count = year * 372 + month * 31 + date
  if (counts.size >= mostCounts) counts.clear()
  counts.set(day, count)
  return count
}

/** Days that were counted: a story has few, and asks for them again and again. */
const counts = new Map<string, number>()
/** Beyond so many they are thrown away, so that memory stays bounded. */
const mostCounts = 10_000
