// Blocks of text that a page puts beside an article, told by their wording: each rule has a name and an example.
import type { Block } from './blocks.ts'

/** A rule holds for blocks of up to `words` words; `linked` asks for that much of the block to be inside links. */
export type BoilerplateRule = {
  readonly name: string
  readonly example: string
  readonly pattern: RegExp
  readonly words: number
  readonly linked?: number
}

const colon = String.raw`\s*[:：]`

/** What stands where an article goes on only for those who pay or sign in. */
export const askingToSubscribe =
  /\b(?:subscribe (?:now )?to (?:continue|read|keep reading|unlock|access)|to (?:continue|keep) reading(?: this (?:article|story))?[,:]? (?:subscribe|log in|sign in|register|create|please)|(?:log|sign) in to (?:continue|read)|already a subscriber|(?:this|the) (?:article|story|content) is (?:only |exclusively )?(?:for|available to|reserved for) (?:paying |paid |our )?(?:subscribers|members)|(?:subscriber|member)s?[- ](?:only|exclusive) (?:article|story|content)|(?:you(?:'|’)ve|you have) (?:reached|used|read) (?:your|all)(?: of)?(?: your)?.{0,30}(?:free|complimentary) (?:articles?|stories|limit)|(?:remaining|unlock) (?:the )?(?:rest of )?(?:this|the) (?:article|story)|register (?:for free )?to (?:continue|read)|continue reading with a|get unlimited access to)\b/i

export const boilerplateRules: readonly BoilerplateRule[] = [
  {
    name: 'label',
    example: 'Advertisement',
    pattern:
      /^(?:advertisement|advert|ad|sponsored|skip advertisement|continue reading(?: below)?|story continues below(?: advertisement)?|article continues (?:below|after)[^.]{0,40}|read more|share|share this(?: (?:article|story|post))?|tweet|email|print|save|comments?|post comment.{0,5}|leave a comment|no comments|join the conversation.{0,3}|tell us what you think.{0,3}|caption|hide caption|toggle caption|close|subtitles|off|english|loading(?: content)?\s?.{0,3}|highlights|trending|latest|popular|subscribe|sign in|sign up|log in|home|news|view comments|related(?: (?:news|stories|articles|topics|content|video|videos))?:?|tags?:?|topics?:?|filed under:?|in this topic|more information|most read|latest news|breaking news|in this (?:guide|article|story)|table of contents|skip to content|back to top|key points|view author archive|email the author|follow on twitter|get author rss feed|jump to details|see \d+ more|click here|more on this story|via syndigate\.info|warning|enlarge(?: image| this image)?|image|photos?|gallery|video|watch|listen|play|replay|pause|mute|unmute)$/i,
    words: 6,
  },
  {
    name: 'credit',
    example: '(Image credit: NASA/JPL-Caltech)',
    pattern:
      /^[([]?(?:(?:lead |featured |main |cover |header |source )?(?:image|images|photo|photos|photograph|picture|pictures|pic|pics|video|videos|illustration|photo-illustration|photo illustration|gallery|media|graphic)(?: credit| credits| source| courtesy| by| illustration| via)?\s*[:：©]|credits?\s*:|©|ⓒ|copyright\b|(?:photo|image|picture|video|illustration)s? (?:by|courtesy|credit|from|via) )/i,
    words: 40,
  },
  {
    name: 'credit at the end',
    example: 'Zlata Ivleva / Daily Credit: Apple',
    pattern:
      /(?:\bcredits?:.{1,60}|\(?(?:photo|image|picture|pic|file)(?: credit)?\s?:.{1,80}\)|\((?:AP|AFP|Reuters|EPA|Getty|Shutterstock|Bloomberg)[^)]{0,60}\)|(?:\/|\||via |by |\()\s?(?:Getty Images?|AFP|Shutterstock|AP Photo|iStock|Bloomberg|Reuters|EPA|Alamy|Unsplash|Flickr|Wikimedia Commons)[^.]{0,40}|^AP Photo.{1,60})$/i,
    words: 45,
  },
  {
    name: 'caption',
    example: 'In this Dec. 12, 2006, file photo, an astronaut works outside the station.',
    pattern:
      /^(?:in this .{1,80}\b(?:photo|image|picture|frame|video)\b|file\s?[-–—:] |(?:a |an )?(?:still|screenshot|screengrab|file photo|file image|artist['’]s (?:illustration|impression|concept|rendering))\b)|\bin (?:a|an|this) (?:undated |file |handout )+(?:photo|image|picture)/i,
    words: 70,
  },
  {
    name: 'picture counter',
    example: 'Image 1 of 5',
    pattern: /^(?:image|photo|slide|picture)?\s{0,2}\d{1,3}\s{0,2}(?:of|\/)[\s/]{0,3}\d{1,3}$/i,
    words: 6,
  },
  {
    name: 'pointer to another piece',
    example: 'Related: The 15 weirdest galaxies in our universe',
    pattern: new RegExp(
      `^[-–—>•*\\s([]{0,4}(?:related(?: (?:story|stories|articles?|posts?|news|content|coverage|videos?|reading|links?))?|read more|read next|read also|also read|read|see also|see more|see|more|more on this|more from [^:]{1,40}|must read|must-read|required reading|recommended|you may (?:also )?like|don['’]t miss|watch|watch now|watch more|listen|explore|explore more|editor['’]?s['’]? picks?|up next|next|learn more|further reading|trending|opinion|exclusive|live|(?:[a-z]+ )?latest|learn more|subscribe|sign up|poll|quiz|archive)${colon}`,
      'i',
    ),
    words: 40,
    linked: 0.3,
  },
  {
    name: 'pointer to another piece, by its first words',
    example: 'Read more about the strike here.',
    pattern:
      /^[-–—>•*\s([]{0,4}(?:related(?: (?:story|stories|articles?|posts?|news|content|coverage|videos?|reading|links?))?\s?:|read more|read next|read also|also read|see also|more\s?:|must[- ]read|required reading|recommended|you (?:may|might) (?:also )?(?:like|be interested in)|don['’]t miss|more from |more on |more [a-z]{2,12}\s?:|for more |click here|click to |tap here|see related|explore more|up next|watch\s?:|watch now|watch more|watch the |watch below|follow [a-z ]{1,25} live|find out more|get the latest|keep up with)/i,
    words: 30,
    linked: 0.3,
  },
  {
    name: 'pointer without a link',
    example: 'READ NEXT',
    pattern:
      /^(?:read next|editor['’]?s['’]? picks?|most read|related (?:stories|articles|news|content|topics|coverage|video|videos)\s?:?|you (?:may|might) also like.{0,4}|more about\s?:?|don['’]t miss|more from .{1,30}|more in .{1,30}|read it at .{1,40}|related\s?: .{1,200}|see also\s?: .{1,200}|read (?:more|also|next)\s?: .{1,200}|also read\s?: .{1,200}|required reading\s?: .{1,200}|recommended reading\s?:? .{1,200})$/i,
    words: 32,
  },
  {
    name: 'newsletter',
    example: 'Sign up for our morning newsletter and never miss a story.',
    pattern:
      /\b(?:sign[- ]?up (?:for|to|here|now|today)|signing up|subscribe (?:to|now|today|here|for)|newsletters?|(?:to|in|into|meet) your (?:inbox|mailbox)|delivered (?:straight |right |directly )?to you|daily briefing|free trial|push notifications|download (?:the|our) .{1,30}app|get (?:the|our) .{1,30}\bapp\b|become a (?:member|subscriber|patron)|support (?:our|independent) journalism|join our (?:telegram|whatsapp|forums?|channel)|join us on (?:telegram|whatsapp|facebook)|subscriptions?)\b/i,
    words: 28,
    linked: 0.12,
  },
  {
    name: 'newsletter without a link',
    example: 'Get breaking news delivered straight to your inbox.',
    pattern:
      /^[^a-z]{0,4}(?:(?:please )?(?:sign[- ]?up (?:for|to|now|today|here)|sign up: |subscribe (?:to|now|today|here))|get (?:breaking|the|our|all|more) .{1,120}(?:inbox|newsletter|notifications|\bapp\b)|let our news meet your inbox|want (?:more|great) (?:stories|news)|(?:this|our|the) (?:free )?newsletter (?:may|will|is)|click (?:here|to) .{0,60}(?:subscribe|sign up|app\b)|join our |(?:every|each) (?:day|week|morning) we (?:send|email)|follow your favorites|get more from .{1,40}follow|don['’]t want to miss a single|thanks? for signing up|you can unsubscribe|by (?:signing up|subscribing|clicking|submitting|entering) .{1,80}you (?:agree|consent|accept|acknowledge)|your subscription (?:has been|could not)|please (?:enter|check|try) |please use chrome browser|this article was featured in)/i,
    words: 60,
  },
  { name: 'paywall', example: 'Subscribe to continue reading this story.', pattern: askingToSubscribe, words: 30 },
  {
    name: 'contact',
    example: 'Contact reporter Ann Lee at ann@daily.example or follow her on Twitter.',
    pattern:
      /^.{0,140}(?:\bfollow (?:us|me|him|her|them|@|[A-Z][^.]{1,50} (?:on|@))|\breach (?:the )?(?:reporters?|[A-Z][a-z]+ [A-Z][a-z]+ (?:at|on|by))|may be reached at|can be reached (?:at|on|by|via)|\bcontact (?:the )?(?:reporters?|authors?|writers?|us|[A-Z][a-z]+ [A-Z][a-z]+ at)|\be-?mail(?:s|ed)? (?:us|me|him|her|the (?:author|writer|reporter)|[A-Z][a-z]+ [A-Z][a-z]+) at\b|got a (?:tip|story|news tip)|have a (?:news )?tip|if you have a news tip|send (?:us )?(?:tips|a tip|your)|\blike us on facebook|find us on|on Twitter(?: at)? @|Email: |E-mail: )/i,
    words: 48,
  },
  {
    name: 'makers',
    example: '(Reporting by Ann Lee in London; editing by Bo Kim)',
    pattern:
      /^[([*]?(?:(?:additional )?reporting by|written by|edited by|editing by|compiled by|story by|words by|(?:with )?additional reporting|with (?:reporting|files|inputs) (?:by|from)|inputs from|provided by|—\s?field level media|this (?:story|article|piece|post|report) (?:was|is|has been|first|originally|contains|may contain|includes).{0,40}(?:published|appeared|affiliate|syndicated|feature|translated|republished|generated|updated)|a version of this (?:article|story)|editor['’]?s note\b|source images by|this interview has been edited)/i,
    words: 60,
  },
  {
    name: 'contributors',
    example: 'Daily staff writer Ann Lee contributed to this report.',
    pattern: /\b(?:contributed to this (?:report|story|article|post|piece)|contributed reporting)\b.{0,60}$/i,
    words: 45,
  },
  {
    name: 'rights',
    example: '© 2023 Daily Example. All rights reserved.',
    pattern:
      /(?:all rights reserved|this document is subject to copyright|may not be (?:published|reproduced|redistributed)|may earn (?:a|an|some) (?:small )?(?:affiliate )?commission|receive a (?:small )?commission|affiliate (?:links|commission)|^citation: .{1,200}retrieved|not to be redistributed|terms of (?:service|use)|privacy (?:policy|notice)|무단전재|^copyright\b|^©|the contents of this site|for informational purposes only|products? featured|order reprints|is subject to .{0,30}copyright)/i,
    words: 110,
  },
  {
    name: 'notes of a study',
    example: 'More information: Ann Lee et al, On moths, Journal of Moths (2023).',
    pattern: /^(?:more information|journal information|citation|doi)\s?: /i,
    words: 90,
  },
  {
    name: 'date line',
    example: 'Published 10:48, Tue, Nov 19, 2019',
    pattern:
      /^(?:\|\s?)?(?:(?:first |last |originally )?(?:published|posted|updated|modified|created)(?: (?:on|at|by))?\b|today|yesterday|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b,?\s|(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]{0,6}\.? \d|\d{1,2}[./\s-](?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|\d)|\d{4}[./-]\d{1,2}[./-]\d{1,2})[^!?]{0,80}(?:\d|[ap]\.?m\.?)(?: ?[A-Z]{2,4})?$/i,
    words: 14,
  },
  {
    name: 'reading time',
    example: '5 min read',
    pattern:
      /^(?:reading time\s?:?\s*)?\d{1,3}[\s-]?(?:min(?:ute)?s?)(?: read| de leitura| to read)?$|^tempo de leitura.{1,20}$/i,
    words: 6,
  },
  { name: 'address', example: 'https://daily.example/story', pattern: /^https?:\/\/\S+$/i, words: 40 },
  {
    name: 'labelled tags',
    example: 'Tags: moths, fire',
    pattern: /^(?:tags|topics|categories|category|filed under|keywords|more about)\s?[:\n]/i,
    words: 60,
  },
]

/** Headings that open a list of other pieces, after which the article does not go on. */
export const closingHeading =
  /^(?:you (?:may|might|['’]?ll) (?:also )?(?:like|love|enjoy|be interested in).{0,4}|related (?:stories|articles|news|posts|content|links|coverage|topics|reading|items).{0,2}|more (?:great |top |must[- ])?(?:from|in|on|about|stories|news|like|articles|reads?)\b.{0,40}|more (?:[a-z0-9]+ ){1,3}stories|want more (?:stories|like).{0,20}|trending(?: .{1,30})?|.{1,30} trending|most (?:read|popular|viewed|shared|recent)(?: .{1,20})?|recommended(?: .{1,20})?|latest (?:news|stories|articles|posts|from).{0,30}|popular (?:stories|articles|posts|now|on).{0,20}|top stories.{0,20}|editor['’]?s['’]? (?:picks?|choice)|recent (?:posts|articles|stories|news)|comments?(?: \(\d+\))?|leave a (?:comment|reply)|read next|up next|around the web|from the web|sponsored(?: .{1,20})?|you might also like|share this.{0,20}|about the authors?|about (?:this|the) (?:article|story)|further reading|see also|join the conversation.{0,3}|discover more.{0,30}|don['’]t miss.{0,20}|our top picks|keep reading|what to read next|in other news|story topics|references)$/i

/** Those of them that are also put between two paragraphs, with the article going on below. */
export const passingHeading =
  /^(?:don['’]t miss|editor['’]?s['’]? (?:picks?|choice)|read next|up next|see also|related|recommended|sponsored|more (?:from|on|about|in)|trending|top stories|latest|keep reading)/i

export function wordCount(text: string): number {
  let count = 0
  for (const _ of text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu)) count += 1
  return count
}

/** The rule that says a block is not part of the article, or undefined. */
export function boilerplateRule(block: Pick<Block, 'text' | 'linked'>): BoilerplateRule | undefined {
  const line = block.text.replace(/\s+/g, ' ')
  if (line.length > 1_200) return undefined
  const words = wordCount(line)
  return boilerplateRules.find(
    (rule) => words <= rule.words && block.linked >= (rule.linked ?? 0) && rule.pattern.test(line),
  )
}
