/** The rules that find statements, and what each saw; a statement's `by` is `statements/` and one of these names. */
export const statementRules = {
  reported: 'a verb of saying behind its subject, and what was said around them',
  inverted: 'what was said, then the verb before its subject',
  according: '“according to” and who it leads to',
  joined: 'a verb without a subject of its own that goes on with the sentence',
  opening: 'a participle that opens the sentence of its speaker',
  'by-saying': '“by saying”, with the subject of the clause before it',
  introduced: 'a sentence about somebody, a colon and a quotation',
  continued: 'a quotation without a cue that goes on with the paragraph before it',
  passive: 'a verb of saying in the passive; who said it stands behind “by” or nowhere',
  'told-passive': 'somebody “was told”; who told it stands behind “by” or nowhere',
  'quoted-as': 'somebody is quoted as saying it',
  cited: 'what is told was cited from somebody else',
  headline: 'a headline that names its speaker before or behind a colon or a dash',
  naming: 'a name that somebody gives a thing, in the outlet’s sentence',
  estimate: 'a figure that is put at so much, by nobody who is named',
  noun: 'a noun for something told (“claim that”) behind whose it is',
  model: 'no rule; the models read source, cue and content here',
} as const

/** The name of a rule that finds statements. */
export type StatementRule = keyof typeof statementRules
