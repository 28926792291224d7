/** The indefinite article before a lower-case word, by its letters: `an hour` is beyond it. */
export const indefiniteFor = (word: string): 'a' | 'an' =>
  /^(?:[aeio]|u(?!n?i[aeiou]|se|nit|nio))/u.test(word) ? 'an' : 'a'
