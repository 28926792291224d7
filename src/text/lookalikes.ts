/** Cyrillic and Greek letters that look like Latin ones in every common typeface. */

const pairs =
  'аa еe оo рp сc уy хx іi јj ѕs ԁd һh ԛq ԝw ӏl АA ВB ЕE КK МM НH ОO РP СC ТT УY ХX ІI ЈJ ЅS ԌG ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX οo νv ϲc ϳj'

const latin = new Map(pairs.split(' ').map(pair => [pair.charAt(0), pair.charAt(1)] as const))

/** The Latin word that a word looks like; nothing where some letter has no Latin twin. */
export function toLatin(word: string): string | undefined {
  let out = ''
  for (const char of word) {
    const twin = latin.get(char)
    if (twin === undefined && /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(char)) return undefined
    out += twin ?? char
  }
  return out
}
