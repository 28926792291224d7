/** What a rule is given to look at a story: its views, and the way to report. */
import {toDraft} from './findings.js'
import type {Observation, Rule} from './rule.js'
import {StoryViews} from './story-views.js'
import type {Draft} from './types.js'

/** A rule that looks at a story, and what it is given for that. */
export interface Asked {
  rule: Rule
  /** Its own options by name. */
  options: ReadonlyMap<string, number> | undefined
  /** The indexes of the words that concern it. */
  concerned: readonly number[] | undefined
  /** Takes what it finds. */
  drafts: Draft[]
}

/** The views of a story as the rule that is asked has them, with messages `M` and options `O`. */
export class Context<M extends string = string, O extends string = string> extends StoryViews {
  #asked: Asked | undefined
  /** Reports one thing to look at. */
  readonly report = (observation: Observation<M>): void => {
    const {rule, drafts} = this.#asked!
    drafts.push(toDraft(rule, observation, this.story))
  }

  /** Turns to the next rule, which then looks at the story: one is asked at a time, since hundreds of contexts cost more than many of their rules do. */
  ask(asked: Asked): void {
    this.#asked = asked
  }

  /** One of the rule's own `options`, as configured or by default. */
  option(name: O): number {
    return this.#asked!.options!.get(name)!
  }

  /** The indexes of the words that concern the rule; of all words where it does not say which do. */
  get concerned(): readonly number[] {
    return this.#asked?.concerned ?? this.view(indexesOf)
  }
}

/** The views, and the words that concern the rule that is asked: what a helper takes that does not report. */
export type ConcernedViews = StoryViews & Pick<Context, 'concerned'>

const indexesOf = ({words}: StoryViews): number[] => [...words.keys()]
