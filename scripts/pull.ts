/**
 * npm run pull -- ADDRESS: takes over what changed in another portal's bundle, at its address or in a folder.
 * `--inside` for a portal on one's own network, `--trust-new-key` when it signs with another key than before, `--trust-homes`
 * to take also what it passes on from portals that this one never pulled from.
 * Exit code 1 when the bundle cannot be used or read to its end, 2 when it was asked for wrongly.
 */
import { parseArgs } from 'node:util'
import { openPortal } from '#app/open-portal.ts'
import { readSettings } from '#app/settings.ts'
import { PullRefused } from '#app/use-cases/federation/meet-peer.ts'
import { pull } from '#app/use-cases/federation/pull.ts'
import { NotReached, reachBundle } from '#app/use-cases/federation/reach-bundle.ts'
import { paths } from '#app/paths.ts'

function readArguments() {
  const options = {
    inside: { type: 'boolean' },
    'trust-new-key': { type: 'boolean' },
    'trust-homes': { type: 'boolean' },
  } as const
  try {
    const { values, positionals } = parseArgs({ options, allowPositionals: true })
    const [where, ...more] = positionals
    return where === undefined || more.length > 0 ? null : { ...values, where }
  } catch {
    return null
  }
}

async function main(): Promise<number> {
  const asked = readArguments()
  if (asked === null) {
    console.error('Usage: npm run pull -- ADDRESS_OR_FOLDER [--inside] [--trust-new-key] [--trust-homes]')
    return 2
  }
  const portal = openPortal(readSettings({ LOG_LEVEL: 'silent', ...process.env }))
  try {
    const source = reachBundle(asked.where, { inside: asked.inside })
    const report = await pull(portal, source, {
      trustNewKey: asked['trust-new-key'],
      trustHomes: asked['trust-homes'],
      onProgress(done, of) {
        if (done % 1_000 === 0) console.log(`  ${done} of ${of} …`)
      },
    })
    const { address, name, taken, gone, same, refused, fault } = report
    console.log(`${name} (${address})`)
    console.log(`${taken} new or changed, ${gone} gone, ${same} as they were, ${refused} not taken`)
    if (refused > 0) console.log(`Why: ${portal.settings.publicOrigin}${paths.otherPortals()}`)
    if (fault === null) return 0
    console.error(`${fault} What came before is kept: pull again.`)
    return 1
  } catch (error) {
    if (!(error instanceof PullRefused) && !(error instanceof NotReached)) throw error
    console.error(error.message)
    return 1
  } finally {
    await portal.close()
  }
}

process.exitCode = await main()
