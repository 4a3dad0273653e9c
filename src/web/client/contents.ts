/// <reference lib="dom" />

/** Where the contents stand above the articles they are a drawer: closed until somebody opens it. */
export function foldContents(): void {
  if (!matchMedia('(max-width: 78rem)').matches) return
  for (const drawer of document.querySelectorAll<HTMLDetailsElement>('.contents details')) drawer.open = false
}

/** Marks in the contents the article that one is reading: the last whose beginning is above the middle of the window. */
export function letContentsFollow(): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.by-time a')]
  const articles = links.map((link) => document.getElementById(decodeURIComponent(link.hash.slice(1))))
  const follow = (): void => {
    const read = articles.findLastIndex((one) => one !== null && one.getBoundingClientRect().top < innerHeight / 2)
    for (const [i, link] of links.entries()) {
      if (i === read) link.setAttribute('aria-current', 'true')
      else link.removeAttribute('aria-current')
    }
  }
  const observer = new IntersectionObserver(follow)
  for (const one of articles) if (one !== null) observer.observe(one)
}
