/** What administrators of the portal set while it runs. What it needs to start is in the environment (app/settings.ts). */
export interface PortalSettings {
  /** Portal administrators and ombudsman editors need a second factor to sign in. */
  totpRequired: boolean
  /** A reviewer who is in an organisation may review what others there wrote. Never what they wrote themselves. */
  reviewersMayReviewOwnOrganisation: boolean
  /** The hour of the day, London time, in which a backup is made; null: none is made by itself. */
  backupHour: number | null
}
export type PortalSetting = keyof PortalSettings

/** How each is until somebody changes it. */
export const usualSettings: PortalSettings = {
  totpRequired: false,
  reviewersMayReviewOwnOrganisation: true,
  backupHour: null,
}

/** In the order in which they are offered. */
export const portalSettingKeys = Object.keys(usualSettings) as PortalSetting[]

/** Whether a value may be kept under a key: a stored value of an older release that may not counts as not set. */
export const mayBe: { [Key in PortalSetting]: (value: unknown) => value is PortalSettings[Key] } = {
  totpRequired: isSwitch,
  reviewersMayReviewOwnOrganisation: isSwitch,
  backupHour: (value): value is number | null => value === null || isHour(value),
}

function isSwitch(value: unknown): value is boolean {
  return typeof value === 'boolean'
}

function isHour(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 23
}

/** The settings as stored, with the usual ones for those that are not. */
export function settingsFrom(stored: ReadonlyMap<string, unknown>): PortalSettings {
  const settings = { ...usualSettings }
  for (const key of portalSettingKeys) take(settings, key, stored.get(key))
  return settings
}

function take<Key extends PortalSetting>(settings: PortalSettings, key: Key, value: unknown): void {
  if (mayBe[key](value)) settings[key] = value
}

/** The keys whose values are not the same in both. */
export function changedSettings(before: PortalSettings, after: PortalSettings): PortalSetting[] {
  return portalSettingKeys.filter((key) => before[key] !== after[key])
}
