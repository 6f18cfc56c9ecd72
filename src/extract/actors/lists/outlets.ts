// Papers, agencies and stations, which report what others say.

export const OUTLETS: ReadonlySet<string> = new Set(
  `Reuters,Associated Press,AP,The Associated Press,Agence France-Presse,AFP,Bloomberg,Bloomberg News,UPI,Xinhua,TASS,Tass,Interfax,Kyodo,Yonhap,ANSA,DPA,EFE,Press Association,BBC,BBC News,CNN,Fox News,MSNBC,NBC,NBC News,CBS,CBS News,ABC,ABC News,PBS,NPR,CNBC,Sky News,ITV,Channel 4
Al Jazeera,Al-Jazeera,Al Arabiya,ARD,ZDF,NHK,CBC,CTV,RT,Sputnik,Voice of America,Radio Free Europe,New York Times,Times,Washington Post,Post,Wall Street Journal,Journal,USA Today,Los Angeles Times,Chicago Tribune,Boston Globe,Globe,The Globe and Mail,Globe and Mail,Toronto Star,Politico,Axios,BuzzFeed
BuzzFeed News,HuffPost,Huffington Post,Vox,Slate,Salon,The Hill,Roll Call,Breitbart,Breitbart News,Daily Caller,The Intercept,ProPublica,Mother Jones,The Atlantic,Atlantic,New Yorker,The New Yorker,Time,Newsweek,Economist,The Economist,Forbes,Fortune,Guardian,The Guardian,Observer,Independent
Telegraph,Daily Telegraph,Daily Mail,Daily Mirror,Daily Express,Financial Times,Sunday Times,Sun,The Sun,Le Monde,Le Figaro,Liberation,Der Spiegel,Spiegel,Bild,Die Welt,Die Zeit,Süddeutsche Zeitung,El Pais,El Mundo,La Repubblica,La Stampa,Corriere della Sera,Haaretz,Jerusalem Post,Yedioth Ahronoth
Dawn,Geo News,The News,The Nation,Express Tribune,Hindustan Times,Times of India,The Hindu,Asahi Shimbun,Yomiuri Shimbun,Mainichi Shimbun,People's Daily,Global Times,China Daily,South China Morning Post,Straits Times,The Straits Times,The Age,Sydney Morning Herald,Hürriyet,Pravda,Izvestia,Kommersant,Novaya Gazeta`
    .split(/[,\n]/)
    .map((name) => name.trim()),
)

const LAST_WORDS = new Set(
  'Times Post Herald Tribune Gazette Chronicle Telegraph Inquirer Newspaper News Radio Television TV Daily Magazine Weekly Shimbun Broadcasting'.split(
    ' ',
  ),
)
const FIRST_WORDS = new Set(['Radio', 'Agence', 'Agencia', 'Television'])

/** Whether a name's first or last word tells an outlet: "Kabul Herald", "Radio Pakistan". */
export function isOutletName(name: string): boolean {
  const words = name.split(' ')
  return (
    words.length > 1 && (LAST_WORDS.has(words.at(-1) ?? '') || (words.length === 2 && FIRST_WORDS.has(words[0] ?? '')))
  )
}
