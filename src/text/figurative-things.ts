/** Words for food, clothes and tools that the news uses of other things. */
import {wordSet} from './word-set.js'

/** Things that politics and business do speak of: an economic pie, a nuclear umbrella, a fiscal cushion, diplomatic carrots. */
export const figurativeThings = wordSet(
  'umbrella umbrellas cushion cushions carrot carrots pie pies cake cakes pickle jam jams ladder ladders bucket buckets curtain ' +
    'curtains hammer hammers screw screws nails ties belts drawers plates cups hiccup hiccups nostalgia laughter boredom laziness ' +
    'grammar vocabulary alphabet kitchen kitchens bedroom bedrooms bathroom bathrooms honeymoon honeymoons staircase rainbow ' +
    'carousel trampoline volcano chameleon sponge glue postage sandwich-board boots coat coats hat hats sauce snack snacks butter ' +
    'cheese balloon balloons donkey donkeys elephant elephants soup shovel shovels stationery furniture envelope envelopes rake ' +
    'toilet comb mug mugs blanket blankets hinge hinges panda pandas hornet hornets leopard frog spider spiders'
)
