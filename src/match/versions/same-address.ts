/** Parameters that say how a reader came, never which article it is. */
const telling =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|ref|referrer|source|src|cmpid|ocid|smid|share|amp|outputtype|output)$/i

/**
 * The address of an article without what may differ between two ways to it: scheme, "www.", "m." and "amp.", the
 * fragment, parameters that only tell where a reader came from, their order, a slash or "amp" or "index.html" at the end.
 * `null` where it is no web address, or that of a front page, which names no article.
 */
export function plainAddress(given: string | null): string | null {
  if (given === null || given.length > 4000 || !URL.canParse(given)) return null
  const { protocol, hostname, pathname, searchParams } = new URL(given)
  if (protocol !== 'http:' && protocol !== 'https:') return null
  const host = hostname.toLowerCase().replace(/^(?:www|m|mobile|amp)\./, '')
  const path = pathname
    .replace(/\/(?:index\.\w{2,5})?$/, '')
    .replace(/\/amp$/, '')
    .replace(/^\/amp(?=\/)/, '')
  const parameters = [...searchParams]
    .filter(([name]) => !telling.test(name))
    .map(([name, value]) => `${name}=${value}`)
  if (path === '' && parameters.length === 0) return null
  return [`${host}${path}`, ...parameters.sort()].join('?')
}
