// Threats told by whom they would hit: "The firm could face legal action if it fails to comply", "would be suspended if it did not pay".
import type { Span } from '../../article/article.ts'
import type { VerbGroup } from '../quotes/verb-group.ts'
import type { Layer } from './layers.ts'
import { wishOf } from './make-wish.ts'
import type { Side, Wish } from './wish.ts'

/** Whether a verb's subject is the one who is harmed: “would be fined”. */
export const isSuffered = ({ words }: Layer, { lemma, passive, head }: VerbGroup) =>
  /^(?:face|risk|suffer|incur|forfeit)$/.test(lemma) ||
  (passive &&
    /^(?:fined|sacked|fired|evicted|expelled|prosecuted|jailed|dismissed|barred|suspended|banned|excluded|stripped|disqualified|relegated)$/.test(
      words[head]?.lower ?? '',
    ))

/** “The firm could face legal action if it fails to comply”: a threat to the firm, by whoever says so. */
export const suffering = (layer: Layer, group: VerbGroup, to: Side, what: Span): Wish[] =>
  wishOf(layer, group.head, { kind: 'threat', from: 'voice', to, what, rule: 'modal face' })
