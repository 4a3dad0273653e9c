/** Given names with their short forms, a line each; the first word stands for all. Folded. */
const rows = `
william bill will billy willie
robert bob rob bobby robbie
richard dick rick rich ricky
joseph joe joey
james jim jimmy jamie
john johnny jack jon
michael mike mick mikhail michel miguel
anthony tony antony antonio
thomas tom tommy
edward ed ted teddy eddie
benjamin ben bibi binyamin
daniel dan danny
samuel sam sammy
alexander alex sasha aleksandr alexandr aleksander oleksandr
andrew andy drew
christopher chris
matthew matt
nicholas nick
peter pete pyotr petro pedro
stephen steve steven stefan
kenneth ken kenny
ronald ron ronnie
donald don donny
timothy tim
gregory greg
jeffrey jeff geoffrey geoff
charles charlie chuck carlos
frederick fred freddie
lawrence larry
gerald gerry jerry
albert al bert
philip phil phillip
david dave
elizabeth liz beth betty lizzie
katherine kate kathy catherine cathy katie
margaret maggie meg peggy
patricia pat patty
susan sue
deborah deb debbie
barbara barb
jennifer jen jenny
volodymyr vladimir
serhiy sergei sergey
dmytro dmitry dmitri
mykola nikolai
yevhen yevgeny evgeny
francisco paco
jose pepe
mohammed muhammad mohammad mohamed mohamad muhammed mehmet
ahmed ahmad ahmet
hussein hussain husain hossein
ali aly
yusuf yousef youssef yousuf joseph
ibrahim ebrahim
abbas abas
`

/** A short form to the name that stands for it. */
export const nicknames: ReadonlyMap<string, string> = new Map(
  rows
    .trim()
    .split('\n')
    .flatMap((row) => {
      const [name = '', ...forms] = row.split(' ')
      return forms.filter((form) => form !== 'joseph').map((form) => [form, name] as const)
    }),
)
