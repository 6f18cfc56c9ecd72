// Names and short forms that mean the same organisation or place in any article.

const TABLE = `
United Nations=UN,U.N.
European Union=EU,E.U.
North Atlantic Treaty Organization=NATO,Nato
World Health Organization=WHO,World Health Organisation
International Monetary Fund=IMF
World Trade Organization=WTO
International Atomic Energy Agency=IAEA
International Criminal Court=ICC
Federal Bureau of Investigation=FBI
Central Intelligence Agency=CIA
National Security Agency=NSA
Food and Drug Administration=FDA,U.S. Food and Drug Administration
Centers for Disease Control and Prevention=CDC,U.S. Centers for Disease Control and Prevention
Environmental Protection Agency=EPA
Federal Reserve=Fed,U.S. Federal Reserve
European Central Bank=ECB
Bank of England=BoE
Inter-Services Intelligence=ISI
African National Congress=ANC
Palestine Liberation Organization=PLO
Irish Republican Army=IRA
Associated Press=AP,The Associated Press
Agence France-Presse=AFP
British Broadcasting Corporation=BBC
New York Times=The New York Times
Washington Post=The Washington Post
General Motors=GM
International Olympic Committee=IOC
Organization of the Petroleum Exporting Countries=OPEC
Republican Party=GOP
Organization for Security and Co-operation in Europe=OSCE
National Aeronautics and Space Administration=NASA
State Department=US State Department,U.S. State Department,Department of State
Washington D.C.=Washington,Washington DC,Washington, D.C.
New York City=NYC
al Qaeda=Al Qaeda,al-Qaeda,Al-Qaeda,al Qaida,al-Qaida,Al-Qaida
Islamic State=ISIS,ISIL,Daesh
Hezbollah=Hizbollah,Hizbullah
Kyiv=Kiev
`

export const KNOWN_ALIASES: ReadonlyMap<string, string> = new Map(
  TABLE.trim()
    .split('\n')
    .flatMap((line) => {
      const [name = '', aliases = ''] = line.split('=')
      return [[name, name] as const, ...aliases.split(',').map((alias) => [alias, name] as const)]
    }),
)

/** Given names and the short forms by which their bearers go. */
export const NICKNAMES: ReadonlyMap<string, string> = new Map(
  `Bill:William Billy:William Will:William Bob:Robert Bobby:Robert Rob:Robert Dick:Richard Rick:Richard Rich:Richard Jim:James Jimmy:James Jamie:James Joe:Joseph Joey:Joseph Mike:Michael Mick:Michael Mitch:Mitchell Tom:Thomas Tommy:Thomas
Dave:David Dan:Daniel Danny:Daniel Steve:Stephen Chris:Christopher Matt:Matthew Nick:Nicholas Tony:Anthony Tim:Timothy Ken:Kenneth Greg:Gregory Jeff:Jeffrey Ben:Benjamin Sam:Samuel Alex:Alexander Ted:Edward Ed:Edward Eddie:Edward Fred:Frederick Andy:Andrew
Josh:Joshua Jake:Jacob Zach:Zachary Charlie:Charles Chuck:Charles Larry:Lawrence Ron:Ronald Don:Donald Doug:Douglas Jack:John Jerry:Gerald Pete:Peter Phil:Philip Ray:Raymond Rudy:Rudolph Pat:Patrick Vince:Vincent Walt:Walter Hank:Henry Harry:Henry
Liz:Elizabeth Beth:Elizabeth Betty:Elizabeth Kate:Katherine Katie:Katherine Kathy:Katherine Cathy:Catherine Sue:Susan Jen:Jennifer Jenny:Jennifer Debbie:Deborah Becky:Rebecca Maggie:Margaret Peggy:Margaret Meg:Margaret Nancy:Ann Sandy:Sandra Barb:Barbara Abe:Abraham Abby:Abigail`
    .split(/\s+/)
    .map((pair) => pair.split(':') as [string, string]),
)
