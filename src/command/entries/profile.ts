// One actor in full: what it is, then all that the digest has of it, group by group.
import type { Claim, Digest, Whose } from '../../digest/digest.ts'
import { inTextOrder, reportedSpeech } from '../../digest/find.ts'
import { fold } from '../../digest/names.ts'
import { actorOf } from '../../digest/whose.ts'
import type { Language } from '../../language/language.ts'
import type { Item, Reply } from '../reply.ts'
import { sourceLine } from '../source-line.ts'
import { actorItem } from './actor.ts'
import { claimItem, untitled } from './claim.ts'
import { demandItem } from './demand.ts'
import { eventItem } from './event.ts'
import { positionItem } from './position.ts'
import { quoteItem, reportedItem } from './quote.ts'
import { relationItem } from './relation.ts'
import { chainOf, nameOf, namesOf } from './whose.ts'

export function profile(digest: Digest, whose: Whose, say: Language): Reply {
  const actor = actorOf(digest, whose)
  const name = whose === 'unknown' ? say.somebody : nameOf(digest, whose, say)
  const groups = groupsOf(digest, whose, say)
  const has = groups.filter(({ items }) => items.length > 0).map(({ told, items }) => told(items.length))
  return {
    heading: say.capital(name),
    lead: actor ? say.actors.oneLead(name, actor.mentions.length, has) : say.actors.unlistedLead(name, has),
    source: sourceLine(digest, say),
    items: [
      ...aboutItems(digest, whose, say),
      ...groups.flatMap(({ group, items }) => items.map((item) => ({ group, ...item }))),
    ],
  }
}

/** What the article calls it, and who belongs to it. */
function aboutItems(digest: Digest, whose: Whose, say: Language): Item[] {
  const actor = actorOf(digest, whose)
  if (actor === undefined) return []
  const item = actorItem(digest, actor, say)
  const others = actor.aliases.filter((alias) => !fold(actor.name).includes(fold(alias)))
  const members = digest.actors.filter(({ partOf }) => partOf === whose).map(({ id }) => id)
  const more = [
    others.length > 0 && say.actors.alsoCalled(others),
    members.length > 0 && say.actors.members(namesOf(digest, members, say)),
  ].filter((part) => part !== false)
  const text = [item.text, ...more].filter((part) => part !== undefined)
  return [
    {
      group: say.actors.about,
      ...item,
      ...(text.length === 0 ? {} : { text: text.flatMap((part, index) => (index === 0 ? [part] : ['\n', part])) }),
    },
  ]
}

/** A claim under its claimant's own heading: the chain moves to the small line, and the name is not repeated. */
function ownClaim(digest: Digest, claim: Claim, say: Language): Item {
  return untitled(claimItem(digest, claim, say), chainOf(digest, claim.via, say))
}

function ownSpeech(digest: Digest, claim: Claim, say: Language): Item {
  return untitled(reportedItem(digest, claim, say), chainOf(digest, claim.via, say))
}

type Group = { readonly group: string; readonly told: (number: number) => string; readonly items: readonly Item[] }

function groupsOf(digest: Digest, whose: Whose, say: Language): Group[] {
  const { groups } = say.actors
  const reported = reportedSpeech(digest).filter(({ by }) => by === whose)
  const claims = digest.claims.filter((claim) => claim.by === whose && !reported.includes(claim))
  const demands = inTextOrder(digest.demands)
  const of = <E>(entries: readonly E[], item: (digest: Digest, entry: E, say: Language) => Item) =>
    entries.map((entry) => item(digest, entry, say))
  const by = <E extends { readonly passages: readonly { readonly start: number }[] }>(
    entries: readonly E[],
    keeps: (entry: E) => boolean,
  ) => inTextOrder(entries.filter(keeps))
  return [
    {
      group: groups.said,
      told: say.actors.quotes,
      items: of(
        by(digest.quotes, ({ speaker }) => speaker === whose),
        quoteItem,
      ),
    },
    {
      group: groups.makes,
      told: say.actors.makes,
      items: of(
        by(demands, ({ from }) => from.includes(whose)),
        demandItem,
      ),
    },
    {
      group: groups.faces,
      told: say.actors.faces,
      items: of(
        by(demands, ({ to }) => to.includes(whose)),
        demandItem,
      ),
    },
    { group: groups.reported, told: say.actors.reported, items: of(inTextOrder(reported), ownSpeech) },
    { group: groups.claims, told: say.claims.counted, items: of(inTextOrder(claims), ownClaim) },
    {
      group: groups.positions,
      told: say.positions.counted,
      items: of(
        by(digest.positions, ({ actor }) => actor === whose),
        positionItem,
      ),
    },
    {
      group: groups.relations,
      told: say.relations.counted,
      items: of(
        by(digest.relations, ({ from, to }) => from === whose || to === whose),
        relationItem,
      ),
    },
    {
      group: groups.events,
      told: say.timeline.counted,
      items: of(
        digest.events.filter(({ who }) => who.some((one) => one === whose)).toSorted((a, b) => a.order - b.order),
        eventItem,
      ),
    },
  ]
}
