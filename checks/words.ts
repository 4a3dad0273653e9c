import ts from 'typescript'
import { parsed, placeOf, type Source, walk } from './sources.ts'

/** Words that the tool never says of a report, an outlet or a speaker, and manners that it does not have. */
const forbidden =
  /\b(?:false|true|untrue|misquot\w+|debunk\w+|bias(?:ed)?|propaganda|original source|deleted|liars?|lied|fake|disinformation|misinformation|oops|please|sorry)\b/i

/** String literals and texts of the tool's own that judge or fawn. Word lists are data, so they are left out. */
export function wordProblems(source: Source): string[] {
  if (source.path.startsWith('src/lexicon/')) return []
  const file = parsed(source)
  const found: string[] = []
  walk(file, (node) => {
    const said = wordsOf(node)
    const hit = said === undefined ? null : forbidden.exec(said)
    if (hit !== null) found.push(`${placeOf(file, node)}: the tool says “${hit[0]}”`)
  })
  return found
}

/** What a node says to people: literals with a space in them, and text between tags. Names of values have no space. */
function wordsOf(node: ts.Node): string | undefined {
  if (ts.isJsxText(node)) return node.text
  const isLiteral =
    ts.isStringLiteral(node) ||
    ts.isNoSubstitutionTemplateLiteral(node) ||
    node.kind === ts.SyntaxKind.TemplateHead ||
    node.kind === ts.SyntaxKind.TemplateMiddle ||
    node.kind === ts.SyntaxKind.TemplateTail
  if (!isLiteral) return undefined
  const { text } = node as ts.LiteralLikeNode
  return /\s/.test(text.trim()) || isShown(node) ? text : undefined
}

/** A single word that stands as an element's child or in a label is shown as well. */
function isShown(node: ts.Node): boolean {
  return ts.isJsxExpression(node.parent) && !ts.isJsxAttribute(node.parent.parent)
}

/** The same words in a document for users, a line each. */
export function documentProblems({ path, text }: Source): string[] {
  return text.split('\n').flatMap((line, i) => {
    // Code, and the list of the words that are not used, may hold them.
    const prose = line.replace(/`[^`]*`/g, '').replace(/“[^”]*”/g, '')
    const hit = forbidden.exec(prose)
    return hit === null ? [] : [`${path}:${i + 1}: the document says “${hit[0]}”`]
  })
}
