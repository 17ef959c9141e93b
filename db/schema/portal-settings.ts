import { sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** What administrators set while the portal runs; a setting without a row is as usual (app/domain/portal-settings.ts). */
export const portalSettings = sqliteTable('portal_settings', {
  key: text().primaryKey(),
  value: text({ mode: 'json' }).$type<boolean | number>(),
})
