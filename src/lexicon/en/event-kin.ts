/** Words for one kind of happening, noun and verb: "the attack" may be what "gunmen struck" told. A kind a line. */
const kinds = `
  attack attacks attacked strike strikes struck hit hits raid raids raided assault assaulted ambush ambushed bombing bombings bombed bomb airstrike airstrikes shelling shelled assassination assassinated assassinating blast blasts explosion explosions exploded detonated burned burnt fire shooting shot gunned fired massacre massacred stabbing stabbed killing killed offensive bombardment
  killing killings killed murder murdered slaying slain slew assassination assassinated death deaths died dead shooting shot stabbing execution executed beheaded massacre
  crash crashed collision collided accident wreck wrecked derailment derailed disaster sinking sank sunk capsized
  fire blaze burned burnt fires arson
  earthquake quake tremor aftershock shook struck hit disaster
  storm hurricane cyclone typhoon tornado flood floods flooded struck hit disaster
  vote votes voted ballot referendum election elections elected poll polls bill law legislation resolution passed adopted approved ratified
  election elections elected won victory inauguration inaugurated sworn
  agreement agreed deal accord pact treaty truce ceasefire cease-fire armistice settlement signed signing
  talks meeting met summit visit visited conference session negotiations
  arrest arrests arrested detained detention capture captured seized raid
  abduction abducted kidnapping kidnapped hostage seized disappearance disappeared vanished
  resignation resigned quit stepped ouster ousted overthrow overthrown coup toppled deposed
  invasion invaded crossed incursion landing landings landed occupation occupied war attacked
  announcement announced statement said declared declaration disclosed
  launch launched start started began begun opening opened
  verdict ruling ruled sentence sentenced convicted conviction acquitted acquittal trial decision decided
  withdrawal withdrew withdrawn pullout retreat retreated departure left
  protest protests protested demonstration demonstrations demonstrated march marched rally rallied riot riots rioted
  release released freed
  escape escaped fled
  fall fell collapse collapsed
  birth born
  wedding married marriage
`

/** The numbers of the kinds that each folded word belongs to. */
export const eventKin: ReadonlyMap<string, readonly number[]> = kin()

function kin(): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>()
  kinds
    .trim()
    .split('\n')
    .forEach((line, kind) => {
      for (const word of line.trim().split(/\s+/)) found.set(word, [...(found.get(word) ?? []), kind])
    })
  return found
}
