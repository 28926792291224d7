/** What money is called around the world. */
import {wordSet} from './word-set.js'

/** Names of currencies that are hardly anything else in English; ISO 4217 has their codes. */
const currencies = wordSet(
  'afghani afghanis baht balboa balboas birr bolivar bolivars boliviano bolivianos cedi cedis colon dalasi denar denars dinar dinars dirham dirhams dobra dong dram drams escudo euro euros forint forints franc francs gourde gourdes guarani guaranis hryvnia hryvnias kina kip koruna korunas krona kronor krone kroner kuna kunas kwacha kwanza kyat kyats lari lek leks lempira leone leones leu lei lev leva lilangeni lira liras loti manat manats metical naira nakfa ngultrum ouguiya paanga pataca peso pesos pula quetzal quetzals rand rands real reais renminbi rial rials riel riels ringgit riyal riyals rouble roubles ruble rubles rufiyaa rupee rupees rupiah shekel shekels shilling shillings sol soles som somoni soum tenge tala taka tolar tugrik vatu won yen yuan zloty zlotys'
)

const ofMoney =
  /\b(?:dollars?|euros?|sterling|yen|yuan|currenc(?:y|ies)|devalu\p{L}+|exchange rates?|central bank|money changers?|inflation|payments?|wages|prices?)\b|[$€£¥]/iu

/** Whether a word names a currency, in a text that speaks of money. */
export function isCurrency(word: string, text: string): boolean {
  return currencies.has(word) && ofMoney.test(text)
}
