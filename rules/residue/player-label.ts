import {residueRule} from '../../src/core/residue.js'

const lines = [
  /(?:your browser|this browser|the browser|this device) (?:does not|doesn['’]t|can ?not|can['’]t)(?: currently)? (?:support|recogni[sz]e|play|display)\b.{0,140}/iu,
  /(?:please )?(?:enable|turn on|switch on|allow|activate|install|update)(?: your)? (?:java ?script|flash|adobe flash|cookies|your browser)\b.{0,120}/iu,
  /(?:java ?script|flash)(?: player)? (?:is|must be|has to be|seems to be|required)\b.{2,120}/iu,
  /(?:this|the) (?:video|audio|clip|media|content|live ?stream|file|post|tweet)(?: player)? (?:is loading|can ?not be (?:played|loaded|displayed|embedded)|could not be (?:played|loaded)|is (?:not|no longer|un)(?: |-)?available|isn['’]t available|has been removed|requires .{3,40}|failed to load|is currently unavailable)\b.{0,100}/iu,
  /to (?:play|view|watch|see|use|display) this (?:video|audio|content|media|feature|page|site|chart|map)\b,? ?(?:you (?:need|must)|please|enable).{2,120}/iu,
  /(?:video|audio|media|image|map|chart|graphic|slideshow|gallery|podcast) ?(?:player )?(?:is )?(?:loading|playback not supported|unavailable|will begin shortly)\b(?:(?![.!] ["“\p{Lu}]).){0,60}/iu
]
const wholeLine = [
  /(?:play|watch|pause|stop|replay|mute|unmute|rewind|listen|download)(?: (?:video|audio|clip|again|now|live|episode|the video|this video|full video))?|video|audio|(?:full ?screen|enter fullscreen|exit fullscreen|picture[- ]in[- ]picture)|now playing|playback (?:rate|speed)|(?:current|remaining|duration) time|stream type live|loaded:? ?\d+(?:\.\d+)?%|volume(?: ?\d+%)?|captions(?: off| on)?|subtitles(?: off| on)?|live stream|chapters|quality levels|close modal(?: dialog)?|video player|embed(?: code| video)?|autoplay|loading(?:\.{2,3}|…)?|seek to live.{0,40}/iu,
  /(?:photos?|videos?|audio)[)\]](?:\s?[([](?:photos?|videos?|audio)[)\]]){0,3}/iu,
  /(?:(?:play|watch|listen|duration|length|running time|video|audio)[:\s]+)?\d{1,2}:\d\d(?::\d\d)?(?: ?\/ ?-?\d{1,2}:\d\d(?::\d\d)?)|(?:play|watch|listen|duration|length|running time|video|audio)[:\s]+\d{1,2}:\d\d(?::\d\d)?|(?:duration|length|running time):? \d+ (?:min(?:ute)?s?|sec(?:ond)?s?).{0,20}/iu,
  /(?:(?:photo|image|slide|picture|video|item|gallery|page)s? )?\d+ ?(?:of|\/) ?\d+(?: (?:photos|images|slides|pictures|items))?|(?:view|open|see|launch|start|show|close|expand|exit|back to)(?: the| full| photo| image| picture| all)* (?:gallery|slideshow|photos|images|pictures|full ?screen|caption|lightbox|image|photo)|(?:hide|show|toggle|view) caption|(?:enlarge|zoom|expand|open|tap|click)(?: on)?(?: this| the)? (?:image|photo|picture)(?: (?:to|for|in) .{3,30})?|\d+ (?:photos|images|pictures|slides)|(?:photo|image|picture) gallery|gallery|slideshow|transcript|show transcript|view transcript|interactive|(?:show|hide|view) (?:more|less|all|full)|expand(?: all)?|collapse(?: all)?|close|dismiss|cancel|ok|swipe (?:left|right|for more).*/iu
]

/** What the bar of a player reads, one word after the other. */
const control =
  '(?:(?:video|audio) player(?: is loading)?|(?:current|remaining) time(?: ?-?\\d{1,2}:\\d\\d)?|duration:? \\d{1,2}:\\d\\d|-?\\d{1,2}:\\d\\d(?::\\d\\d)?|loaded:? ?[\\d.]+%|progress:? ?[\\d.]+%|stream type live|play(?: video| audio)?|pause|(?:un)?mute|(?:enter |exit )?full ?screen|playback (?:rate|speed)|picture-in-picture|seek to live(?:, currently behind live)?|\\d(?:\\.\\d+)?x|chapters|captions|subtitles|descriptions off|this is a modal window|(?:beginning|end) of dialog window|escape will cancel and close the window|this video can ?not be played|click to play video|tap to (?:play|unmute))'
/** `Hide caption`, and below it whose picture it is. */
const captionSwitch =
  /(?:(?:[Hh]ide|[Ss]how|[Tt]oggle|[Ee]nlarge this) (?:caption|image)[\s,|/]*){2,4}(?:\p{Lu}\p{Ll}+(?: \p{Lu}[\p{L}-]+){0,2} ?\/ ?(?:Getty Images|AP|AFP|Reuters|EPA|NPR|Bloomberg)(?: via [A-Z]\w+(?: Images)?)?)?/u

export default residueRule({
  id: 'residue/player-label',
  summary: 'Find the controls of players and galleries that a web page left in the story.',
  why: 'The video or gallery is gone; what its buttons said breaks the text.',
  severity: 'error',
  stage: 'stable',
  fix: 'safe',
  confidence: 0.9,
  messages: {control: 'Player or gallery text `{label}` left in the story: delete it'},
  examples: [
    {bad: 'Snow fell all night.\n⟦Play video⟧\nRoads were shut.', better: 'Snow fell all night.\nRoads were shut.'},
    {bad: 'Snow fell all night. ⟦Your browser does not support the audio element.⟧', better: 'Snow fell all night.'},
    {
      bad: 'Snow fell all night.\n\n⟦1:05 / 3:20⟧\n\nRoads were shut.',
      better: 'Snow fell all night.\n\nRoads were shut.'
    },
    {bad: 'Snow fell all night.\n⟦Image 3 of 12⟧', better: 'Snow fell all night.'},
    {bad: 'Snow fell all night.\n⟦(photo) (video)⟧', better: 'Snow fell all night.'},
    {bad: 'Snow fell all night.\n⟦Please enable JavaScript to view the comments.⟧'},
    {
      bad: '⟦Video Player is loading. Current Time 0:00 / Duration 1:12⟧ Snow fell all night.',
      better: 'Snow fell all night.'
    },
    {
      bad: 'Snow fell all night. ⟦Play Mute Loaded: 4.5%⟧ Roads were shut.',
      better: 'Snow fell all night. Roads were shut.'
    },
    {
      bad: 'Snow fell all night. ⟦Hide caption Toggle caption Ana Lind/Getty Images⟧ Roads were shut.',
      better: 'Snow fell all night. Roads were shut.'
    },
    {near: 'The band is back. Play Live Aid again, fans ask.'},
    {near: 'She won in style. 1:12 Fifty metres, 2:20 One hundred.'},
    {near: 'They met twice. 1 of 12 Welsh clubs was fined.'},
    {good: 'The video player was sold for a pound.'},
    {good: 'Three of 12 roads were shut.'},
    {near: 'Close the roads, police were told.'},
    {near: 'Video shows snow falling'},
    {near: 'She finished in 3:20.'}
  ],
  message: 'control',
  line: [...lines, ...wholeLine],
  tail: lines,
  lead: [
    new RegExp(`${control}(?:[\\s,.|/•·]+${control}){1,14}[.]?`, 'iu'),
    captionSwitch,
    /(?:(?:Image|Photo|Picture|Slide) \d{1,2} (?:of|\/) \d{1,2}|\d{1,2} of \d{1,2}(?= ?\|| (?:The|A|An|In|On|At|He|She|It|They)\b))/u
  ],
  unless: label => /\b(?:said|says|told)\b/u.test(label)
})
