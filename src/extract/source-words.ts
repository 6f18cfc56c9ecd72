// Words of those that say something without being quoted: writings, what they do, and what people hold.

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Writings that can be the source of what they say. “An audit recorded eleven cases.” */
export const WRITINGS = words(`
  report reports study studies survey surveys poll polls audit audits letter letters memo memos minutes record records document documents documentation paper papers filing filings lawsuit complaint indictment affidavit
  ruling rulings judgment judgement verdict order statute law act bill treaty contract contracts lease licence license agreement clause constitution charter terms rules notice notices bulletin bulletins statement leaflet
  results figures statistics data census accounts budget ledger log logs logbook register diary diaries transcript transcripts dossier file files email emails e-mail e-mails message messages cable cables review analysis
  assessment inventory invoice invoices receipt receipts certificate map maps plan plans blueprint blueprints manual guidelines guidance resolution communique declaration manifesto prospectus petition motion newsletter inquest
  sample samples test tests modelling readings spreadsheet spreadsheets autopsy footage recording recordings
`)

/** What a writing does that makes it a source. */
export const RECORDS = words(`
  show record say state report note find put rate forecast list describe warn suggest conclude reveal indicate estimate give call allege claim argue add bind require allow recommend predict detail disclose mention confirm
  blame cite count set leave specify stipulate advise acknowledge admit demonstrate establish document provide oblige point imply make
`)

/** What people hold to be so, with a clause or an object. “He expects a breach by March.” */
export const HOLDS = words(
  'say expect believe think suspect doubt question describe predict forecast fear maintain insist argue claim reckon estimate consider calculate allege contend swear recall remember note record convince persuade report call blame accuse deny dispute warn put find rule conclude',
)
