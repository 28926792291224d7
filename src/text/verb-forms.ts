/** The irregular verbs: base, past, participle; several forms are parted by `/`. */
import {wordSet} from './word-set.js'
export const irregularVerbs = `
arise arose arisen|awake awoke awoken|bear bore borne/born|beat beat beaten|become became become|begin began begun|bend bent bent
bet bet bet|bid bid/bade bid/bidden|bind bound bound|bite bit bitten|bleed bled bled|blow blew blown|break broke broken|breed bred bred
bring brought brought|broadcast broadcast/broadcasted broadcast/broadcasted|build built built|burn burned/burnt burned/burnt|burst burst burst|buy bought bought
cast cast cast|catch caught caught|choose chose chosen|cling clung clung|come came come|cost cost/costed cost/costed|creep crept crept|cut cut cut
deal dealt dealt|dig dug dug|draw drew drawn|dream dreamed/dreamt dreamed/dreamt|drink drank drunk|drive drove driven|dwell dwelt/dwelled dwelt/dwelled
eat ate eaten|fall fell fallen|feed fed fed|feel felt felt|fight fought fought|find found found|fit fitted/fit fitted/fit|flee fled fled|fling flung flung
fly flew flown|forbid forbade forbidden|forecast forecast/forecasted forecast/forecasted|foresee foresaw foreseen|foretell foretold foretold|forget forgot forgotten|forgive forgave forgiven|forgo forwent forgone
freeze froze frozen|get got got/gotten|give gave given|go went gone|grind ground ground|grow grew grown|hang hung/hanged hung/hanged|hear heard heard|hide hid hidden
hit hit hit|hold held held|hurt hurt hurt|keep kept kept|kneel knelt knelt|know knew known|lay laid laid|lead led led|lean leaned/leant leaned/leant|leap leapt/leaped leapt/leaped
learn learned/learnt learned/learnt|leave left left|lend lent lent|let let let|lie lay/lied lain/lied|light lit/lighted lit/lighted|lose lost lost|make made made|mean meant meant
meet met met|mislead misled misled|mistake mistook mistaken|offset offset offset|outdo outdid outdone|overcome overcame overcome|override overrode overridden|overrun overran overrun|oversee oversaw overseen
overtake overtook overtaken|overthrow overthrew overthrown|overturn overturned overturned|pay paid paid|plead pleaded/pled pleaded/pled|prove proved proved/proven|put put put|quit quit/quitted quit/quitted|read read read
rebuild rebuilt rebuilt|repay repaid repaid|resell resold resold|rethink rethought rethought|rewrite rewrote rewritten|rid rid rid|ride rode ridden|ring rang rung|rise rose risen|run ran run|say said said
see saw seen|seek sought sought|sell sold sold|send sent sent|set set set|sew sewed sewn/sewed|shake shook shaken|shear sheared shorn/sheared|shed shed shed|shine shone/shined shone/shined|shoot shot shot
show showed shown/showed|shrink shrank shrunk/shrunken|shut shut shut|sing sang sung|sink sank sunk|sit sat sat|slay slew slain|sleep slept slept|slide slid slid|smell smelled/smelt smelled/smelt|sow sowed sown/sowed
speak spoke spoken|speed sped/speeded sped/speeded|spell spelled/spelt spelled/spelt|spend spent spent|spill spilled/spilt spilled/spilt|spin spun spun|spit spat spat|split split split|spoil spoiled/spoilt spoiled/spoilt|spread spread spread
spring sprang sprung|stand stood stood|steal stole stolen|stick stuck stuck|sting stung stung|stink stank stunk|stride strode stridden|strike struck struck/stricken|strive strove/strived striven/strived|swear swore sworn
sweep swept swept|swell swelled swollen/swelled|swim swam swum|swing swung swung|take took taken|teach taught taught|tear tore torn|tell told told|think thought thought|throw threw thrown|thrust thrust thrust
undergo underwent undergone|underlie underlay underlain|understand understood understood|undertake undertook undertaken|undo undid undone|unwind unwound unwound|uphold upheld upheld|upset upset upset
wake woke/waked woken/waked|wear wore worn|weave wove/weaved woven/weaved|weep wept wept|win won won|wind wound wound|withdraw withdrew withdrawn|withhold withheld withheld|withstand withstood withstood|wring wrung wrung|write wrote written
do did done|have had had
outgrow outgrew outgrown|outbid outbid outbid|outrun outran outrun|overthink overthought overthought|misread misread misread|reset reset reset|resit resat resat|prepay prepaid prepaid|misspell misspelled/misspelt misspelled/misspelt|befall befell befallen|forsake forsook forsaken|beset beset beset|hamstring hamstrung hamstrung|mislay mislaid mislaid|misunderstand misunderstood misunderstood|mow mowed mown/mowed|outsell outsold outsold|outshine outshone outshone|overhear overheard overheard|overpay overpaid overpaid|redo redid redone|redraw redrew redrawn|retell retold retold|undercut undercut undercut|unfreeze unfroze unfrozen|resend resent resent
`

/** Longer verbs that double their last letter before -ed and -ing; those in -l also stand undoubled, as Americans write. */
export const doubling = wordSet(
  'abet abhor acquit admit allot annul appal bedevil befit begin cancel channel commit compel concur confer control counsel debar defer deter dispel distil embed emit enrol enthral entrap equip excel expel extol fuel handicap hobnob impel incur infer initial instil kidnap label leapfrog level marshal marvel model occur omit outstrip outwit overlap overstep patrol pedal pencil permit prefer program propel pummel quarrel rebel rebut recap recur refer refit regret remit repel reset rival signal submit total transfer transmit travel tunnel unravel unwrap upset worship'
)
