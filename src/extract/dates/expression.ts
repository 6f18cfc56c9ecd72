// What a date expression says before it is placed in the calendar: "last week" is `{ kind: 'unit', unit: 'week', pointer: 'last' }`.
import type { Pointer, Unit } from './words.ts'

export type DateExpression =
  | {
      readonly kind: 'calendar'
      readonly year?: number
      readonly month?: number
      readonly day?: number
      readonly pointer?: Pointer /** The pointer stands at the year: "June last year", not "last June". */
      readonly pointsAtYear?: boolean
    }
  | { readonly kind: 'weekday'; readonly weekday: number; readonly pointer?: Pointer; readonly week?: Pointer }
  | { readonly kind: 'unit'; readonly unit: Unit; readonly pointer: Pointer }
  | { readonly kind: 'offset'; readonly unit: Unit; readonly amount: number; readonly from: 'publication' | 'anchor' }
  | { readonly kind: 'same'; readonly unit: Unit }
  | {
      readonly kind: 'moving'
      readonly month: number
      readonly weekday: number
      readonly nth: number
      readonly year?: number
    }
  | { readonly kind: 'quarter'; readonly quarter: number; readonly year?: number; readonly pointer?: Pointer }
  | { readonly kind: 'season'; readonly season: string; readonly year?: number; readonly pointer?: Pointer }
  | { readonly kind: 'decade'; readonly decade: number }

/** A rule's find: the expression, and how many words before and after the cursor it covers. */
export type Found = { readonly expression: DateExpression; readonly length: number }
