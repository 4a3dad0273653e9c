/**
 * The words that tell of events in English: a type a paragraph, a lemma a line. `lemma: nouns | verb forms | base forms |
 * words beside`, by commas, the last by spaces. `!` marks a lemma of mere harm, `@` an occasion. A word may stand in
 * several lines: the first line counts whose words beside stand near it. Words that name a state or a habit as often as
 * an event ("battle", "war", "offer") are left out, or stand only with words beside them.
 */
export const eventRows = `
ASSAULT
attack: attack, attacks, rocket attack, rocket attacks, drone attack, drone attacks, bomb attack, missile attack, missile attacks, suicide attack, knife attack, terror attack, cyberattack | attacked, targeted | attack
assassinate: assassination, assassinations, killing, killings, murder | assassinated, murdered | assassinate
kill!: massacre, massacres, beheading | killed, kills, killing, martyred, shot dead, beheaded, massacred | kill
wound!: | injured, wounded, injuring, wounding | injure, wound
bomb: bombing, bombings, bombardment, shelling | bombed, shelled, bombarded | bomb
strike: airstrike, airstrikes, air strike, air strikes, drone strike, drone strikes, missile strike, missile strikes, air raid, air raids | | strike
strike: strike, strikes | struck, hit | | drone drones missile missiles rocket rockets warplane warplanes jets shell shells mortar airport
raid: raid, raids, ambush | raided, ambushed, stormed | raid, storm
shoot: shooting, shootings | gunned, opened fire | open fire
shoot: | shot | | police policeman officer officers gunman gunmen soldier soldiers man woman boy girl protester protesters fatally dead
clash: clash, clashes | clashed |
defeat: | defeated, defeating | | group army forces troops rebels militants insurgents fighters regime guerrillas
capture: | captured, recaptured, retook, retaken, overran | capture, recapture, retake, overrun | town towns city village villages base airport province district rebels troops forces army militants fighters
offend: counteroffensive, counter-offensive, ground offensive, military offensive | |
stab: stabbing | stabbed |
torture: torture | tortured, raped, beat up, beaten up, sexually abused | torture
invade: invasion, incursion | invaded | invade
abduct: abduction, kidnapping, hijacking | abducted, kidnapped, hijacked | abduct, kidnap, hijack
fire: | fired, launched | fire, launch | missile missiles rocket rockets shell shells mortar mortars artillery bombs torpedo torpedoes
coup: coup, coups, military takeover | overthrew, overthrown, toppled |

INCIDENT
explode: explosion, explosions, blast, blasts | exploded, detonated | explode
crash: crash, collision, accident, accidents | crashed, collided, overturned |
sink: sinking, shipwreck | sank, capsized, ran aground |
derail: derailment | derailed |
collapse: collapse | collapsed |
quake: earthquake, quake, landslide, avalanche, tsunami, wildfire | |
erupt: eruption | erupted, broke out | | volcano fire blaze clashes fighting violence riot riots wildfire war
spill: oil spill, power outage, blackout | |
die!: | died, drowned, dies, passed away | die
die!: death | | | of

MOBILIZE
alert: | remained on alert, put on alert, placed on alert, put on high alert |
deploy: deployment, deployments | deployed, redeployed | deploy, redeploy
mobilise: mobilisation, mobilization | mobilised, mobilized | mobilise, mobilize
drill: military exercise, military exercises, military drill, military drills, naval exercise, naval exercises, naval drill, naval drills, war games, live-fire drill, live-fire exercise | |
dispatch: | dispatched | dispatch | troops soldiers forces warship warships police reinforcements
test: missile test, missile tests, nuclear test | test-fired, test-launched |

AGREE
agree: agreement, agreements, deal, accord, accords, pact, treaty, memorandum, memorandum of understanding, ceasefire, cease-fire, truce, peace deal, peace agreement | agreed, signed, ratified | sign, ratify
agree: joint statement, joint declaration, joint communique, joint communiqué | |
offer: | offered, pledged, promised, undertook | offer, pledge | aid help talks troops concessions truce ceasefire mediation support negotiate negotiations assistance loan loans
accept: | accepted | accept | plan formula proposal invitation terms offer mediation deal
agree: settlement | reached, struck, inked, clinched, finalised, finalized | reach, strike, finalise, finalize | agreement deal accord pact treaty truce ceasefire compromise contract lawsuit consensus understanding

CONSULT
talk: talks, negotiations, summit, joint press conference, joint news conference | negotiated | negotiate
meet: meeting | met | meet
visit: visit, visits | visited, visits | visit
call: phone call, telephone call, telephone conversation, video call | telephoned, phoned |
mediate: mediation | mediated | mediate
arrive: | arrived, flew, travelled, traveled | | visit talks negotiators delegation
host: | hosted | host | talks summit delegation president minister premier envoy conference
occasion@: interview, interviews, press conference, news conference, media briefing, press briefing, speech, televised address, keynote, keynote speech, keynote address, testimony, remarks | |

COERCE
arrest: arrest, arrests, crackdown | arrested, arresting, detained, jailed, imprisoned | arrest, detain, jail
burn: arson | blew up, blown up, set fire, set ablaze, torched | blow up
convict: conviction, sentencing | convicted, sentenced, fined | convict
expel: expulsion, deportation, extradition, eviction | expelled, deported, extradited, evicted | expel, deport, extradite, evict
ban: | banned, outlawed | ban
seize: seizure | seized, confiscated, impounded | seize, confiscate
impose: | imposed, declared, reimposed | impose, declare, reimpose | curfew curfews martial lockdown emergency blockade blockades siege
oust: ouster, impeachment | ousted, deposed, impeached, sacked | oust, impeach
dismiss: | fired, dismissed | | minister chief director manager head executive employee employees officer officers
shut: | shut, closed | | border borders airspace crossing crossings embassy consulate
demolish: demolition, demolitions | demolished, bulldozed | demolish

SANCTION
sanction: embargo | sanctioned, suspended | sanction, suspend
impose: | imposed, slapped | impose, slap | sanctions sanction tariff tariffs embargo duties
expel: | expelled | expel | diplomat diplomats inspectors ambassador envoy
prohibit: suspension | prohibited | prohibit | aid imports exports links flights trade
boycott: boycott | boycotted | boycott
sever: | severed, recalled, froze, revoked, halted | sever, recall, halt | ties relations ambassador ambassadors diplomats assets accounts visas licence license aid exports imports talks flights
cancel: cancellation | cancelled, canceled, postponed, called off | cancel, postpone, call off | talks visit summit meeting flights contract negotiations trip election elections conference

RETREAT
withdraw: withdrawal, pullout, pull-out | withdrew, withdrawn, pulled out, pulled back, retreated | withdraw, pull out
end: | ended, completed, concluded, finalised, finalized | end, complete, conclude | mission transition handover drawdown withdrawal pullout siege occupation
leave: | left | leave | troops soldiers
truce: | declared | declare | ceasefire cease-fire truce
disarm: demobilisation, demobilization | demobilised, demobilized, disarmed | disarm
surrender: surrender | surrendered | surrender
resign: resignation | resigned, stepped down, stood down, stepped aside, quit | resign, step down, stand down
release: | released, freed | release, free | hostage hostages prisoner prisoners detainee detainees captive captives bail jail prison custody captivity

CONCEDE
lift: | lifted, eased, relaxed, shortened, abolished | lift, ease, shorten, abolish | sanctions ban curfew restrictions blockade embargo siege lockdown emergency tariffs rules limits controls
allow: | allowed, conceded, accepted, gave in | allow, concede | demands rally return refugees inspectors opposition access
call off: | called off, suspended, ended | call off, suspend, end | strike strikes protest protests hunger boycott
pardon: pardon, amnesty | pardoned, acquitted | pardon
apologise: apology | apologised, apologized | apologise, apologize

PROTEST
protest: protest, protests, demonstration, demonstrations, riot, riots | protested, demonstrated, rioted | protest
rally: sit-in, hunger strike, general strike, work stoppage, stoppage, uprising, mutiny, protest march, protest rally | took to the streets | take to the streets
rally: rally, rallies | rallied, marched, gathered, staged | rally, march | protesters demonstrators supporters opponents thousands hundreds
strike: strike, strikes | | strike | workers union unions staff drivers pilots nurses teachers miners dockers wages pay
blockade: blockade | blockaded | blockade
block: | blocked | block | port ports road roads street streets highway motorway gate gates border bridge entrance harbour harbor railway traffic route pier quay canal
walk: walkout | walked out, stopped work, went on strike | strike, go on strike

AID
aid: airlift, evacuation | donated, evacuated, rescued, airlifted | evacuate, donate, rescue
aid: | delivered, shipped, gave, provided, providing, sent, handed over | deliver, ship, give, provide, send | aid relief food medicine medicines supplies vaccines humanitarian loan loans arms weapons ammunition doctors engineers medics
asylum: | granted | grant | asylum refuge citizenship

SUPPORT
praise: | praised, hailed, welcomed, applauded |
defend: | defended |
ties: | established, upgraded | establish, upgrade | diplomatic ties relations
approve: vote, referendum | approved, voted, endorsed | vote, approve, endorse
approve: | passed, adopted, enacted | pass, adopt, enact | bill bills law laws motion motions resolution resolutions act amendment budget legislation measure measures constitution treaty
appoint: appointment, inauguration | appointed, inaugurated, sworn in, took office, nominated | appoint, nominate
appoint: | named, selected, picked, chose, chosen | name | chief director executive chairman chairwoman chair premier minister head president ambassador commander successor
elect: election, elections, by-election, runoff | elected, re-elected, reelected | elect
win: | won, lost | win, lose | election elections vote seat seats presidency poll majority runoff
recognise: | recognised, recognized | recognise, recognize | independence sovereignty

COOPERATE
open: reopening | reopened, resumed | reopen, resume, open
restore: | restored | restore | ties relations
share: | shared, sharing | share | intelligence evidence information expertise
exchange: prisoner exchange, prisoner swap | exchanged, swapped | exchange, swap | prisoners detainees captives hostages
join: accession | joined | join | alliance coalition bloc eurozone

DEMAND
demand: ultimatum | demanded, demanding, urged, called for, called on, appealed for |
order: | ordered | | judge court minister president government residents troops police

THREATEN
threaten: | threatened, threatening |
vow: | vowed | | revenge retaliation retaliate avenge

REJECT
refuse: refusal | refused, refusing, declined, reneged, ruled out | refuse
deny: | denied | deny | access entry permission visa request bail
dismiss: | dismissed | | appeal call calls claim claims demand demands proposal
break: | violated, breached, broke | violate, breach, break | ceasefire cease-fire truce ban agreement treaty accord embargo
fail: | failed | | agreement talks
reject: veto | rejected, rejects, vetoed, voted down, turned down | reject, veto
scrap: | scrapped, abandoned, tore up, struck down, overturned | scrap, abandon | deal plan agreement bill treaty proposal law ban ruling verdict

DISAPPROVE
accuse: accusation, accusations | accused, blamed |
complain: | complained |
condemn: condemnation | condemned, criticised, criticized, denounced, decried, deplored |
summon: | summoned | | ambassador ambassadors envoy diplomat

INVESTIGATE
investigate: inspection, inspections, investigations, inquiries | investigated, investigating, inspected |
hearing: hearing | | | court judge tribunal committee
send: | dispatched, sent | dispatch, send | inspectors investigators observers monitors
probe: | completed, concluded | complete, conclude | investigation inquiry probe inspect, investigate
probe: inquiry, investigation, probe | opened, launched | | inquiry investigation probe
charge: indictment | charged, indicted, arraigned | charge, indict | murder manslaughter counts court prosecutors conspiracy fraud charges treason corruption bribery
sue: | sued, suing, filed | sue, file | lawsuit suit complaint court damages infringement petition appeal
case: | won, lost | win, lose | case lawsuit appeal court trial arbitration
rule: verdict, ruling | ruled, upheld | | court judge judges jury tribunal justices arbitrator

TRADE
unveil: unveiling | unveiled | unveil |
fly: test flight, maiden flight, inaugural flight, first flight | |
launch: launch | launched, released, introduced | launch, introduce | product products version versions model models service services software device devices computer computers phone phones smartphone smartphones tablet console app apps browser update store system systems range lineup laptop laptops camera car cars drug film album website site platform network programme program suite
buy: acquisition, takeover, merger, buyout | |
buy: purchase | bought, purchased, acquired, merged, took over | buy, purchase, acquire, merge, take over | company companies firm firms stake shares airline bank million billion rival maker aircraft planes jets
sell: sale | sold, auctioned | sell | company firm stake shares million billion aircraft planes unit subsidiary business
order: order | ordered, placed | order | aircraft airliners planes jets jetliners helicopters
win: | won, awarded, secured, landed, selected, defeated | win, award, select | contract contracts tender supplier bidder build supply
open: opening | opened | open | plant factory store stores office museum exhibition bridge airport branch railway line
cut: | cut, axed, laid off | cut, axe, lay off | jobs workers employees posts
fail: bankruptcy | went bankrupt |
`
