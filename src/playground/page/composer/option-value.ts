// What was typed into an option, checked as Discord's client checks it before anything is sent.
import type { Option, OptionChoice } from '../discord.ts'
import { CHANNELS, MEMBERS, ROLES } from '../people.ts'

export type Checked =
  | { readonly value: string | number | boolean }
  | { readonly fault: string }
  | { readonly empty: true }

const STRING = 3
const INTEGER = 4
const BOOLEAN = 5
const USER = 6
const CHANNEL = 7
const ROLE = 8
const MENTIONABLE = 9
const NUMBER = 10
export const ATTACHMENT = 11

export type NamedChoice = OptionChoice | { readonly name: string; readonly value: boolean }

/** The choices that the client itself offers: the option's own, yes and no, people, channels, roles. */
export function fixedChoices({ type, choices }: Option): readonly NamedChoice[] | undefined {
  const people = MEMBERS.map(({ id, name }) => ({ name: `@${name}`, value: id }))
  const roles = ROLES.map(({ id, name }) => ({ name: `@${name}`, value: id }))
  const own = choices && choices.length > 0 ? choices : undefined
  const offered: Readonly<Record<number, readonly NamedChoice[] | undefined>> = {
    [STRING]: own,
    [INTEGER]: own,
    [NUMBER]: own,
    [BOOLEAN]: [
      { name: 'True', value: true },
      { name: 'False', value: false },
    ],
    [USER]: people,
    [CHANNEL]: CHANNELS.filter(({ direct }) => !direct).map(({ id, name }) => ({ name: `#${name}`, value: id })),
    [ROLE]: roles,
    [MENTIONABLE]: [...people, ...roles],
  }
  return offered[type]
}

/** Reads an option's text, or the choice that was picked for it. */
export function checkOption(option: Option, text: string, picked: NamedChoice | undefined): Checked {
  if (text.trim() === '' && picked === undefined) {
    return option.required ? { fault: 'This option is required. Specify a value.' } : { empty: true }
  }
  if (picked !== undefined && picked.name === text) return { value: picked.value }
  const choices = fixedChoices(option)
  if (choices !== undefined) {
    const found = choices.find(({ name }) => name.toLowerCase() === text.trim().toLowerCase())
    return found === undefined ? { fault: 'Pick one of the choices.' } : { value: found.value }
  }
  return option.type === INTEGER || option.type === NUMBER ? checkNumber(option, text.trim()) : checkText(option, text)
}

function checkText({ min_length: min = 0, max_length: max = 6000 }: Option, text: string): Checked {
  if (text.length < min) return { fault: `Must be ${min} or more in length.` }
  return text.length > max ? { fault: `Must be ${max} or fewer in length.` } : { value: text }
}

function checkNumber({ type, min_value: min, max_value: max }: Option, text: string): Checked {
  const isInteger = type === INTEGER
  if (!(isInteger ? /^-?\d+$/ : /^-?\d+([.,]\d+)?$/).test(text)) {
    return { fault: isInteger ? 'This option needs a whole number.' : 'This option needs a number.' }
  }
  const value = Number(text.replace(',', '.'))
  if (min !== undefined && value < min) return { fault: `Must be ${min} or more.` }
  if (max !== undefined && value > max) return { fault: `Must be ${max} or less.` }
  return { value }
}
