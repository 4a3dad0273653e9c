const lines = (list: string): readonly string[] => list.trim().split(/\s*\n\s*/)

/**
 * How English keeps words at a distance. The lists say what is pointed out, never what it is worth; they are the same for every
 * outlet.
 */
export const distanceWords: {
  readonly phrases: readonly string[]
  readonly describing: readonly string[]
  readonly before: readonly string[]
  readonly naming: readonly string[]
} = {
  /** Words and phrases that keep what they stand with at a distance; "…" stands for one to four words. */
  phrases: lines(`
    so-called
    self-styled
    self-proclaimed
    self-described
    what … call
    what … calls
    what … called
    what … describe as
    what … describes as
    what … described as
    what … termed
    what … dubbed
    what is called
    what was called
    what are called
    what were called
    what has been called
    what is described as
    what was described as
    what is being described as
    purportedly
    allegedly
    supposedly
    ostensibly
    reportedly
    reputedly
    under the pretext of
    under the guise of
  `),
  /** The same where they describe: only before what they describe, for "alleged" may be a verb of saying. */
  describing: lines(`
    alleged
    purported
    supposed
    ostensible
    reputed
  `),
  /** What stands before a describing word that is no verb: "an alleged plot", "of supposed allies". */
  before: lines(`
    a
    an
    the
    this
    that
    these
    those
    its
    his
    her
    their
    our
    your
    my
    any
    some
    no
    such
    of
    for
    over
    about
    against
    by
    with
    from
    on
    in
    at
    to
    and
    or
    two
    three
    several
    many
    other
    's
  `),
  /** Words after which marks hold a name, a word as a word or a title, and keep nothing at a distance. */
  naming: lines(`
    called
    named
    titled
    entitled
    headlined
    nicknamed
    known
    dubbed
    word
    words
    term
    phrase
    slogan
    title
    headline
    nickname
    codenamed
    code-named
    means
    meaning
    reads
    read
    reading
    said
    says
    chanted
    chanting
    shouted
    shouting
    wrote
  `),
}
