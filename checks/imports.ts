import { dirname, relative, resolve } from 'node:path'
import ts from 'typescript'
import { parsed, placeOf, type Source, walk } from './sources.ts'

/** What each room may import; `types` marks rooms of which only types may be taken. Rooms that are not named here may import anything. */
const mayImport: Readonly<Record<string, { readonly all: readonly string[]; readonly types?: readonly string[] }>> = {
  text: { all: [] },
  record: { all: ['text'] },
  learn: { all: ['text'] },
  lexicon: { all: [], types: ['text', 'record'] },
  read: { all: ['text', 'record', 'lexicon'] },
  find: { all: ['text', 'record', 'learn', 'lexicon'] },
  match: { all: ['text', 'record', 'lexicon'] },
  review: { all: ['text', 'record'] },
  web: { all: ['text', 'record'] },
  report: { all: ['text', 'record', 'web'] },
  story: { all: ['text', 'record', 'learn', 'lexicon', 'read', 'find', 'match', 'review', 'report'] },
  models: { all: ['record', 'learn'] },
  store: { all: ['text', 'record'], types: ['story'] },
  fetch: { all: ['read'] },
  work: { all: ['text', 'record', 'learn', 'match', 'story', 'models', 'store'] },
}

const pure = new Set(['text', 'record', 'learn', 'lexicon', 'read', 'find', 'match', 'review', 'report', 'story'])
/** What reaches outside a program: files, network, clock, chance, the process. */
const live = new Set(['process', 'performance', 'fetch', 'setTimeout', 'setInterval', 'setImmediate', 'Date', 'crypto'])

/** What a source under `src/` imports or uses that its room may not, a line each. */
export function importProblems(source: Source): string[] {
  const room = source.path.split('/')[1] ?? ''
  const rules = mayImport[room]
  if (rules === undefined || !source.path.startsWith('src/')) return []
  const file = parsed(source)
  const found: string[] = []
  walk(file, (node) => {
    const specifier = importedFrom(node)
    if (specifier !== undefined) {
      const problem = importProblem(source.path, room, specifier, isTypeOnly(node))
      if (problem !== undefined) found.push(`${placeOf(file, node)}: ${problem}`)
    } else if (pure.has(room) && isLive(node))
      found.push(`${placeOf(file, node)}: ${node.getText(file)} in a pure room`)
  })
  return found
}

function importProblem(path: string, room: string, specifier: string, typeOnly: boolean): string | undefined {
  if (!specifier.startsWith('.')) {
    return pure.has(room) && specifier.startsWith('node:') ? `${specifier} in a pure room` : undefined
  }
  const target =
    relative('src', resolve(dirname(path), specifier))
      .replaceAll('\\', '/')
      .split('/')[0] ?? ''
  const { all = [], types = [] } = mayImport[room] ?? {}
  if (target === room || all.includes(target)) return undefined
  if (types.includes(target)) return typeOnly ? undefined : `may import types only from ${target}/`
  return `may not import from ${target}/`
}

function importedFrom(node: ts.Node): string | undefined {
  const isImport = ts.isImportDeclaration(node) || ts.isExportDeclaration(node)
  if (isImport && node.moduleSpecifier !== undefined && ts.isStringLiteral(node.moduleSpecifier)) {
    return node.moduleSpecifier.text
  }
  if (!ts.isCallExpression(node) || node.expression.kind !== ts.SyntaxKind.ImportKeyword) return undefined
  const [argument] = node.arguments
  return argument !== undefined && ts.isStringLiteral(argument) ? argument.text : undefined
}

function isTypeOnly(node: ts.Node): boolean {
  if (ts.isExportDeclaration(node)) return node.isTypeOnly
  if (!ts.isImportDeclaration(node)) return false
  const clause = node.importClause
  if (clause === undefined) return false
  const named = clause.namedBindings
  const each = named !== undefined && ts.isNamedImports(named) ? named.elements : []
  return clause.isTypeOnly || (clause.name === undefined && each.length > 0 && each.every((one) => one.isTypeOnly))
}

function isLive(node: ts.Node): boolean {
  if (ts.isPropertyAccessExpression(node)) return node.getText() === 'Math.random'
  if (!ts.isIdentifier(node) || !live.has(node.text)) return false
  const { parent } = node
  // A field or a type of that name reaches nothing.
  if (ts.isPropertyAccessExpression(parent) || ts.isCallExpression(parent) || ts.isNewExpression(parent)) {
    return parent.expression === node
  }
  return false
}
