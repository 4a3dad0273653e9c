/**
 * The verbs that attribute, by what they do. `frames` says what may be the content:
 * `clause` (that …, or a bare clause), `front` (the content may stand before: "…, she said"), `invert` (said Lind),
 * `object` (a noun phrase: rejected the plan), `infinitive` (vowed to go), `hearer` (a noun phrase comes before the
 * content: told them that), `quote` (only with words in quotation marks), `marked` (a clause needs its "that"),
 * `written` ("on" with a name is where it was written).
 * `after` names the particle without which the verb attributes nothing, or differently.
 */
export const statementVerbs: readonly {
  readonly kind: string
  readonly frames: string
  readonly verbs: string
  readonly after?: string
}[] = [
  {
    kind: 'speech',
    frames: 'clause front invert',
    verbs: `say add note state announce claim argue insist explain write tweet report declare acknowledge admit contend
      assert suggest stress emphasize emphasise reiterate remark observe allege maintain confirm caution complain concede
      joke quip recall reveal disclose testify predict boast lament muse opine retort counter proclaim profess recount
      repeat specify speculate clarify estimate agree answer conclude warn affirm attest aver avow enthuse hint
      reply underline underscore crow posit theorize theorise venture gripe grumble forecast retweet post surmise rail
      mention vouch certify reaffirm restate interpret email text rule elaborate cable telegraph
      summarize summarise`,
  },
  {
    kind: 'speech',
    frames: 'quote front invert',
    verbs: `begin shout yell whisper cry exclaim chant scream roar snap sigh interject interrupt thunder fume gush
      laugh plead pray respond comment continue joke read bark bellow blurt intone mutter murmur chuckle chide scoff
      vent bemoan fire declaim deadpan crack banter scold shrug pen smile start press confess confide enthuse echo concur exult marvel hiss sneer snarl gloat
      reason intervene volunteer`,
  },
  { kind: 'speech', frames: 'written', verbs: 'write tweet post announce' },
  { kind: 'speech', frames: 'clause hearer object front', verbs: 'tell' },
  { kind: 'speech', frames: 'clause hearer', verbs: 'inform remind assure notify reassure brief' },
  { kind: 'speech', frames: 'clause hearer front', verbs: 'warn' },
  { kind: 'promise', frames: 'clause infinitive object front', verbs: 'vow pledge promise swear' },
  { kind: 'promise', frames: 'clause', verbs: 'guarantee' },
  { kind: 'promise', frames: 'object', verbs: 'commit', after: 'to' },
  { kind: 'threat', frames: 'clause infinitive object', verbs: 'threaten' },
  { kind: 'threat', frames: 'quote front', verbs: 'threaten' },
  { kind: 'denial', frames: 'clause object front', verbs: 'deny' },
  { kind: 'denial', frames: 'object', verbs: 'refute rebut disavow repudiate disown dispute downplay' },
  { kind: 'question', frames: 'clause hearer front invert', verbs: 'ask' },
  { kind: 'demand', frames: 'infinitive', verbs: 'ask tell' },
  { kind: 'demand', frames: 'quote front', verbs: 'urge advise implore demand beg' },
  { kind: 'question', frames: 'clause front', verbs: 'wonder inquire' },
  { kind: 'demand', frames: 'object hearer infinitive clause', verbs: 'urge implore beseech' },
  { kind: 'demand', frames: 'clause object infinitive', verbs: 'demand propose recommend advocate request' },
  { kind: 'demand', frames: 'clause marked', verbs: 'order instruct' },
  { kind: 'demand', frames: 'infinitive hearer', verbs: 'instruct order command advise encourage exhort' },
  { kind: 'belief', frames: 'clause infinitive', verbs: 'believe think feel hope expect' },
  {
    kind: 'belief',
    frames: 'clause',
    verbs: 'fear worry know suspect doubt assume reckon realize realise understand guess anticipate',
  },
  { kind: 'belief', frames: 'infinitive object', verbs: 'want seek prefer intend wish' },
  { kind: 'belief', frames: 'infinitive', verbs: 'plan hope' },
  { kind: 'belief', frames: 'object', verbs: 'consider view regard deem favor favour fear' },
  { kind: 'stance', frames: 'infinitive', verbs: 'refuse decline agree offer' },
  { kind: 'document', frames: 'clause object marked', verbs: 'show find indicate determine demonstrate' },
  {
    kind: 'speech',
    frames: 'clause marked',
    verbs: 'imply prove signal learn discover decide charge object protest',
  },
  {
    kind: 'stance',
    frames: 'object',
    verbs: `reject denounce criticize criticise condemn oppose support endorse defend praise blast slam assail decry mock
      ridicule dismiss welcome hail applaud commend tout question challenge blame accuse rebuke chastise deride lambaste bash
      disparage deplore protest embrace champion term label dub brand describe portray characterize characterise depict
      liken compare rip attack call berate lampoon vilify belittle admonish reprimand excoriate castigate
      laud extol congratulate thank back malign scorn attribute credit fault peg voice express convey reaffirm bemoan lament
      regret approve disapprove resent relish`,
  },
  {
    kind: 'speech',
    frames: 'object',
    verbs: `cite mention discuss outline detail highlight reiterate underscore underline echo reference invoke announce
      acknowledge explain reveal disclose emphasize emphasise stress declare concede admit predict suggest recall repeat
      confirm claim recount enumerate tease reaffirm proclaim allege`,
  },
  { kind: 'demand', frames: 'object', verbs: 'call push press plead appeal beg ask', after: 'for' },
  { kind: 'demand', frames: 'object hearer infinitive', verbs: 'call', after: 'on upon' },
  { kind: 'speech', frames: 'clause front object', verbs: 'point', after: 'out' },
  { kind: 'speech', frames: 'object', verbs: 'point refer allude', after: 'to' },
  { kind: 'speech', frames: 'object', verbs: 'hint', after: 'at' },
  { kind: 'speech', frames: 'quote front', verbs: 'go', after: 'on' },
  { kind: 'speech', frames: 'quote front', verbs: 'fire shoot hit push', after: 'back' },
  { kind: 'stance', frames: 'object', verbs: 'call', after: 'out' },
  { kind: 'speech', frames: 'object', verbs: 'quote' },
  { kind: 'speech', frames: 'object', verbs: 'speak talk', after: 'of about' },
  { kind: 'question', frames: 'object', verbs: 'ask inquire', after: 'about of' },
  {
    kind: 'speech',
    frames: 'object',
    verbs: 'complain boast brag joke warn worry inquire ask lie comment tweet write',
    after: 'of about on against',
  },
  { kind: 'stance', frames: 'object', verbs: 'rail argue lash protest vote campaign speak', after: 'against' },
  { kind: 'stance', frames: 'object', verbs: 'object respond react', after: 'to' },
  { kind: 'stance', frames: 'object', verbs: 'insist', after: 'on' },
  { kind: 'stance', frames: 'object', verbs: 'disagree agree', after: 'with' },
  { kind: 'stance', frames: 'object', verbs: 'apologize apologise advocate vouch', after: 'for' },
]
