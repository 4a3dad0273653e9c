/** A number for an ISO day that grows with it, good enough to compare widths: months count 31 days. 0 for no day. */
export function dayCount(day: string | null): number {
  const [year = 0, month = 0, date = 0] = (day ?? '').slice(0, 10).split('-').map(Number)
  return year * 372 + month * 31 + date
}
