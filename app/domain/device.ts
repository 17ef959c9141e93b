/** Browsers that people know by name. Those built on another come first: they carry its name as well. */
const browsers = [
  ['edge', /\bEdg(e|A|iOS)?\//],
  ['opera', /\b(OPR|OPT)\//],
  ['samsung', /\bSamsungBrowser\//],
  ['firefox', /\b(Firefox|FxiOS)\//],
  ['chrome', /\b(Chrome|CriOS|Chromium)\//],
  ['safari', /\bVersion\/.*\bSafari\//],
] as const

/** Systems, in the same way: a phone with Android also says Linux, an iPhone also says Mac. */
const systems = [
  ['iphone', /\biPhone\b/],
  ['ipad', /\biPad\b/],
  ['android', /\bAndroid\b/],
  ['chromeos', /\bCrOS\b/],
  ['windows', /\bWindows\b/],
  ['mac', /\bMac(intosh| OS X)\b/],
  ['linux', /\bLinux\b/],
] as const

export type BrowserName = (typeof browsers)[number][0] | 'other'
export type SystemName = (typeof systems)[number][0] | 'other'

/** What a browser says it is, as far as it helps a person to tell one of theirs from another. */
export interface DeviceKind {
  browser: BrowserName
  system: SystemName
}

/** The browser a request came from. */
export interface Device extends DeviceKind {
  /** Random, from its cookie or new: whoever signed in with it before is not told that they did again. */
  key: string
}

/** Nothing but the two names is kept of the long line that browsers send. */
export function describeDevice(userAgent: string): DeviceKind {
  return { browser: nameIn(browsers, userAgent), system: nameIn(systems, userAgent) }
}

function nameIn<T extends string>(known: readonly (readonly [T, RegExp])[], userAgent: string): T | 'other' {
  return known.find(([, sign]) => sign.test(userAgent))?.[0] ?? 'other'
}
