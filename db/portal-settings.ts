import { settingsFrom, type PortalSetting, type PortalSettings } from '#app/domain/portal-settings.ts'
import type { Reader } from './connection.ts'
import { portalSettings as table } from './schema/schema.ts'

/** What administrators set, as it is now: a handful of rows, so that every request may ask. */
export function portalSettings(db: Reader): PortalSettings {
  const rows = db.select().from(table).all()
  return settingsFrom(new Map(rows.map(({ key, value }) => [key, value])))
}

export function setPortalSetting<Key extends PortalSetting>(
  db: Reader,
  key: Key,
  value: PortalSettings[Key],
): void {
  db.insert(table).values({ key, value }).onConflictDoUpdate({ target: table.key, set: { value } }).run()
}
