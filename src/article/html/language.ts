// The language of a text, told by its script and its commonest small words.

const smallWords: Readonly<Record<string, string>> = {
  en: 'the and of to in that is was for with on as by at from his her they have has not this are were',
  de: 'der die und das den von mit ist des nicht sich auf dem ein eine für als auch es werden wurde sind im',
  fr: 'le les des et une dans est que pour qui pas sur du au avec par plus sont cette ce il elle été aux',
  es: 'el los las que del se por con una para es su como más pero sus fue ha este está también entre y',
  it: 'il che di della per un una non sono con del gli anche nel alla dei delle si come ha più è da i',
  pt: 'o os que do da em um uma para não com se na no por mais as dos como foi ao ele das são também e',
  nl: 'de het een van en dat niet te zijn met voor op die aan er ook als bij door naar werd heeft maar',
  sv: 'och att det som en på är av för med den till inte har de ett om var jag men sig från vi',
  pl: 'i w na z nie się że do jest to o jak po ale za od przez tym był są oraz dla który',
}
const scripts: readonly (readonly [RegExp, string])[] = [
  [/[\u3040-\u30ff]/g, 'ja'],
  [/[\uac00-\ud7af]/g, 'ko'],
  [/[\u4e00-\u9fff]/g, 'zh'],
  [/[\u0590-\u05ff]/g, 'he'],
  [/[\u0600-\u06ff]/g, 'ar'],
  [/[\u0900-\u097f]/g, 'hi'],
  [/[\u0e00-\u0e7f]/g, 'th'],
  [/[\u0370-\u03ff]/g, 'el'],
  [/[\u0400-\u04ff]/g, 'ru'],
]
/** Scripts that several languages share: the script alone does not name the language. */
const shared = new Set(['ar', 'he', 'hi', 'ru'])
const sample = 6_000

const wordSets = Object.entries(smallWords).map(([language, words]) => [language, new Set(words.split(' '))] as const)

/** BCP 47, or null where the text is too short or too mixed to tell. */
export function detectLanguage(text: string): string | null {
  const start = text.slice(0, sample)
  const letters = start.match(/\p{L}/gu)?.length ?? 0
  if (letters < 60) return null
  for (const [script, language] of scripts) {
    const share = (start.match(script)?.length ?? 0) / letters
    if (share > (language === 'ja' ? 0.15 : 0.5)) return shared.has(language) ? null : language
  }
  const words = start.toLowerCase().match(/\p{L}+/gu) ?? []
  if (words.length < 40) return null
  const ranked = wordSets
    .map(([language, set]) => ({ language, share: words.filter((word) => set.has(word)).length / words.length }))
    .toSorted((one, other) => other.share - one.share)
  const [first, second] = ranked
  return first !== undefined && second !== undefined && first.share > 0.18 && first.share > second.share * 1.5
    ? first.language
    : null
}
