/** `desk`: at most one false alarm in 1,000 words. `strict`: up to five, nursery rules included. `sure`: only what `fix` may repair. */
export type Preset = 'desk' | 'strict' | 'sure'

/** `minConfidence`: the least that is reported. `nursery`: whether rules in trial are on. `safeOnly`: only what `fix` repairs. */
export const presets: Readonly<Record<Preset, {minConfidence: number; nursery: boolean; safeOnly: boolean}>> = {
  desk: {minConfidence: 0.5, nursery: false, safeOnly: false},
  strict: {minConfidence: 0.3, nursery: true, safeOnly: false},
  sure: {minConfidence: 0.8, nursery: false, safeOnly: true}
}
