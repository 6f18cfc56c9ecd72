// Sentences for the constructions around nouns, bargains, conditions, threats and refusals: what a rule must find, and what it must leave alone.

/** A sentence and its wishes by grammar: kind, from, to, words within what is wanted. */
export const FAMILIES: readonly (readonly [text: string, wishes: readonly string[]])[] = [
  // Refusals.
  ['The museum has ruled out returning the mask.', ['refusal|The museum||returning the mask']],
  ['The bank balked at opening its vault.', ['refusal|The bank||opening its vault']],
  ['The pilots have refused outright to fly the new route.', ['refusal|The pilots||fly the new route']],
  ['Nor would the mayor receive the delegation.', ['refusal|the mayor|the delegation|receive the delegation']],
  ['Selling the harbour, the minister said, is off the table.', ['refusal|voice||Selling the harbour']],
  ['The ministry said there was no question of reopening the mine.', ['refusal|voice||reopening the mine']],
  ['“We will not sign the lease,” said Ada Finn, the grocer.', ['refusal|We||sign the lease']],
  ['Rain ruled out play on Friday.', []],
  ['“We will not forget that summer,” said Ada Finn, the grocer.', []],
  // Offers.
  ['The company is open to shortening the shift.', ['offer|The company||shortening the shift']],
  [
    'The museum is amenable to lending the mask, subject to each side insuring it.',
    ['offer|The museum||lending the mask', 'condition|The museum||each side insuring it'],
  ],
  ['The bank dangled a cheaper loan.', ['offer|The bank||a cheaper loan']],
  ['The club would part with its keeper for £9m.', ['offer|The club||part with its keeper', 'condition|The club||£9m']],
  ['The crews have been promised a longer break by the company.', ['offer|the company|The crews|a longer break']],
  ["The owners' latest offer, a rise of two crowns, was refused.", ['offer|The owners||a rise of two crowns']],
  ['The museum is open to visitors from Monday.', []],
  ['The company offered a gloomy outlook for the year.', []],
  ['The firm has offered the tenants temporary flats.', ['offer|The firm|the tenants|temporary flats']],
  ['We will replace every lamp free of charge.', ['offer|We||replace every lamp']],
  // Conditions.
  [
    'The bank would wait a month, were the family to sign.',
    ['offer|The bank|the family|would wait', 'condition|The bank|the family|sign'],
  ],
  [
    'The bank has made it a condition of the loan that the founder leaves.',
    ['condition|The bank|the founder|the founder leaves'],
  ],
  ['The monks would keep their fast until the abbot is freed.', ['condition|The monks|the abbot|is freed']],
  ["The rebels' price for the road is the airfield.", ['condition|The rebels||the airfield']],
  ['Members will settle for nothing less than a written apology.', ['demand|Members||a written apology']],
  ['Without a guarantee, the crews will not sail.', ['condition|the crews||a guarantee']],
  ['The team will play without its captain until May.', []],
  ['There is no smoke without fire.', []],
  ['The mine will remain shut until the inquiry has finished.', []],
  // Threats.
  [
    'The tenants were told to leave by noon or lose their deposit.',
    ['demand||The tenants|leave by noon', 'threat||The tenants|lose their deposit'],
  ],
  ['The union has served notice that its members will boycott the parade.', ['threat|The union||boycott the parade']],
  [
    'The grocer lobbied for a lower rent and hinted that his shop could go elsewhere.',
    ['demand|The grocer||a lower rent', 'threat|The grocer||go elsewhere'],
  ],
  ['Nurses will go on strike next week.', ['threat|Nurses||go on strike next week']],
  ['The captain vowed to scuttle the ship rather than hand it over.', ['threat|The captain||scuttle the ship']],
  [
    'The strike will go ahead unless the line improves its offer, the union said.',
    ['threat|voice||The strike will go ahead', 'demand|voice||improves its offer'],
  ],
  ['The firm could face legal action if it pays late.', ['threat|voice|The firm|face legal action']],
  ['They decided to walk out to the lighthouse before dark.', []],
  ['The train will stop at Varn and Lesk.', []],
  [
    'The regulator would take action if the firm did not comply.',
    ['threat|The regulator|the firm|take action', 'demand|The regulator|the firm|did not comply'],
  ],
  [
    'The six clubs have threatened to leave the league unless they receive more money.',
    ['threat|The six clubs|the league|leave the league', 'demand|The six clubs|the league|receive more money'],
  ],
  ['The tenants will not pay until the boilers are mended.', ['condition|The tenants|unknown|the boilers are mended']],
  ['The league has offered them two more votes.', ['offer|The league|them|two more votes']],
  // Nouns.
  ['The ministry rejected calls for a public inquiry.', ['call||The ministry|a public inquiry']],
  ['The sample was taken at the request of her lawyers.', ['request|her lawyers||The sample was taken']],
  ['The striker has handed in a transfer request.', ['request|The striker||transfer']],
  ['The agency resisted pressure from two senators for an audit.', ['demand|two senators|The agency|an audit']],
  ['The federation set the club a deadline of March 1 to pay.', ['demand|The federation|the club|pay']],
  ['The union has shelved a demand for a shorter week.', ['demand|The union||a shorter week']],
  ['The report, sought by historians for years, was found in an attic.', []],
]
