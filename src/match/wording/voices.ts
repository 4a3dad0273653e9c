import type { FoundStatement, Quotation } from '../../record/findings.ts'
import type { Voice } from '../../record/record.ts'
import type { Span } from '../../text/span.ts'
import type { Tokens } from '../../text/tokens.ts'

/** Says in whose voice each token of an article stands. */
export function voices(
  tokens: Tokens,
  quotations: readonly Quotation[],
  statements: readonly FoundStatement[],
): (at: Span) => Voice {
  const [own, attributed, quoted] = [0, 1, 2]
  const voiceOf = new Uint8Array(tokens.count)
  const mark = (spans: readonly Span[], voice: number): void => {
    for (const { start, end } of spans) voiceOf.fill(voice, tokens.from(start), tokens.from(end))
  }
  for (const { content } of statements) mark(content, attributed)
  for (const { inner } of quotations) mark(inner, quoted)
  return (at) => {
    const voice = voiceOf[tokens.at(at.start)] ?? own
    if (voice === quoted) return 'quoted'
    return voice === attributed ? 'attributed' : 'own'
  }
}
