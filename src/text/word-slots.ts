/**
 * Slots that words around a place fill, as tables write them: `the/a bill/law`, `!of`; among the words of a slot `*` stands for any word,
 * `$` for the end, `#` for a number, `^` for a name.
 */
import type {Place} from './places.js'
import {months, numbers, weekdays} from './word-classes.js'

/** What a slot says. */
export interface Choice {
  words: ReadonlySet<string>
  /** Whether it is filled by all but these. */
  isBarred: boolean
  any: boolean
  end: boolean
  number: boolean
  name: boolean
}

/** Whether the word that many words on fills a slot. */
export type Slot = (place: Place, offset: number) => boolean

const signs: readonly string[] = ['*', '$', '#', '^']

/** Reads one slot. */
export function choiceOf(slot: string): Choice {
  const isBarred = slot.startsWith('!')
  const parts = (isBarred ? slot.slice(1) : slot).split('/')
  const [any, end, number, name] = signs.map(sign => parts.includes(sign)) as [boolean, boolean, boolean, boolean]
  return {words: new Set(parts.filter(part => !signs.includes(part))), isBarred, any, end, number, name}
}

/** Reads the slots of a cell, parted by spaces. */
export function choicesOf(cell: string): readonly Choice[] {
  return cell === '' ? [] : cell.split(' ').map(choiceOf)
}

/** The slots of a cell; an empty cell asks nothing. */
export function slotsOf(cell: string): readonly Slot[] {
  return choicesOf(cell).map(choice => (place, offset) => isFilled(choice, place, offset))
}

/** Whether the words from an offset on fill all slots. */
export function fills(slots: readonly Slot[], place: Place, offset: number): boolean {
  for (let at = 0; at < slots.length; at++) if (!slots[at]!(place, offset + at)) return false
  return true
}

/** Whether a word is a number, in letters or figures. */
export function isNumber(word: string): boolean {
  return numbers.has(word) || (word.charCodeAt(0) < 58 && /^\d[\d.,]*$/u.test(word))
}

function isFilled({words, isBarred, any, end, number, name}: Choice, place: Place, offset: number): boolean {
  const word = place.word(offset)
  const isMeant =
    words.has(word) || (word === '' ? end : any) || (number && isNumber(word)) || (name && isName(place, offset))
  return isMeant !== isBarred
}

/** With a capital, and no day and no month. */
function isName(place: Place, offset: number): boolean {
  const word = place.word(offset)
  return place.capital(offset) && !weekdays.has(word) && !months.has(word)
}
