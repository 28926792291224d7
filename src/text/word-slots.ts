/** Slots that words around a place fill, as tables write them: `the/a bill/law`, `!of`; `*` any word, `$` the end, `#` a number, `^` a name. */
import type {Place} from './places.js'
import {months, numbers, weekdays} from './word-classes.js'

/** Whether the word that many words on fills a slot. */
export type Slot = (place: Place, offset: number) => boolean

/** The slots of a cell, parted by spaces; an empty cell asks nothing. */
export function slotsOf(cell: string): readonly Slot[] {
  return cell === '' ? [] : cell.split(' ').map(slotOf)
}

/** Whether the words from an offset on fill all slots. */
export function fills(slots: readonly Slot[], place: Place, offset: number): boolean {
  for (let at = 0; at < slots.length; at++) if (!slots[at]!(place, offset + at)) return false
  return true
}

function slotOf(cell: string): Slot {
  if (cell === '*') return (place, offset) => place.word(offset) !== ''
  if (cell === '#') return (place, offset) => numbers.has(place.word(offset)) || /^\d+$/u.test(place.word(offset))
  if (cell === '^') return isName
  const words = new Set(
    cell
      .replace(/^!/u, '')
      .split('/')
      .map(word => (word === '$' ? '' : word))
  )
  const isBarred = cell.startsWith('!')
  return (place, offset) => words.has(place.word(offset)) !== isBarred
}

/** With a capital, and no day and no month. */
function isName(place: Place, offset: number): boolean {
  const word = place.word(offset)
  return place.capital(offset) && !weekdays.has(word) && !months.has(word)
}
