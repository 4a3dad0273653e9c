/**
 * The longest text that is taken for one article, in UTF-16 units: longer than any novel. What is longer is a
 * dump of something else, and reading it would take minutes and gigabytes.
 */
export const longestArticle = 4_000_000

/** Why a text is no article, or `undefined` where it may be one. */
export function tooLong(text: string): string | undefined {
  if (text.length <= longestArticle) return undefined
  const [found, most] = [text.length, longestArticle].map((count) => (count / 1e6).toFixed(1))
  return `its text has ${found} million characters, the limit is ${most} million an article; split it into its articles`
}
