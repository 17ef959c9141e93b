/** npm run bundle -- FOLDER: writes everything that any reader can see, signed, for other portals to pull. */
import { openPortal } from '#app/open-portal.ts'
import { readSettings } from '#app/settings.ts'
import { writeBundle } from '#app/use-cases/federation/write-bundle.ts'

async function main([folder, ...more]: readonly string[]): Promise<number> {
  if (folder === undefined || folder.startsWith('-') || more.length > 0) {
    console.error('Usage: npm run bundle -- FOLDER')
    return 2
  }
  const portal = openPortal(readSettings({ LOG_LEVEL: 'silent', ...process.env }))
  try {
    const { records, gone, files, unchanged } = writeBundle(portal, folder)
    console.log(`Bundle of ${portal.settings.publicOrigin} in ${folder}`)
    console.log(
      `${records} records, ${files} files, ${gone} that are gone; ${unchanged} written before and as they were`,
    )
    return 0
  } finally {
    await portal.close()
  }
}

process.exitCode = await main(process.argv.slice(2))
