/** Works on the imports sent in the browser, as the portal does beside its pages, until none waits: see import-killed.test.ts. */
import { openPortal } from '#app/open-portal.ts'
import { readSettings } from '#app/settings.ts'
import { runNextImport } from '#app/use-cases/import-batches/run-import.ts'

const portal = openPortal(readSettings({ ...process.env, NODE_ENV: 'test', LOG_LEVEL: 'silent' }))
while (await runNextImport(portal));
await portal.close()
