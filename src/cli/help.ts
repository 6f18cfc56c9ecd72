// What verbatim --help prints.
export const HELP = `verbatim – settles “did the article say that?”

  verbatim ask '/quotes speaker:CIA'        the answer, as on Discord   --json  the message as sent
  verbatim ask --list                       the commands and their options
  verbatim verify DIGEST --article FILE     proves every passage of a digest against the text
  verbatim attach FILE                      keeps the text of a built-in article for passages and searches
  verbatim digest FILE|LINK|-               the digest of any English article   --format json|md  --engine rules|model
                                            --published YYYY-MM-DD  the day that “Monday” is counted from
  verbatim extract TASK                     quotes, entities, actors, dates or body: JSON lines in, JSON lines out
  verbatim register                         tells Discord the commands
  verbatim doctor                           checks token, rights, ports and folders, and says what to do

Settings are read from the environment and from .env; .env.example lists them.
Exit codes: 0 done · 1 found wanting · 2 typed wrongly · 78 a setting to change`
