// npm run reset-second-factor: lets somebody in again who has lost both phone and recovery codes, from the machine's terminal.
import { parseArgs } from 'node:util'
import { openPortal } from '#app/open-portal.ts'
import { readSettings } from '#app/settings.ts'
import { resetSecondFactorHere } from '#app/use-cases/second-factor/reset.ts'

const usage = `Usage: npm run reset-second-factor -- --email ADDRESS

Takes two-step sign-in off the account with this address, ends its sessions, and tells its owner by email. Administrators
of the portal do the same for others on a page; this is for when no other can sign in.`

const { values: options } = parseArgs({ options: { email: { type: 'string' }, help: { type: 'boolean' } } })

async function run(): Promise<number> {
  if (options.help || options.email === undefined) {
    console.log(usage)
    return options.help ? 0 : 1
  }
  const portal = openPortal(readSettings({ LOG_LEVEL: 'warn', ...process.env }))
  try {
    const reset = resetSecondFactorHere(portal, { email: options.email })
    console.log(
      reset
        ? 'Two-step sign-in is off. The password alone lets them in now.'
        : 'No account with this address has two-step sign-in.',
    )
    return reset ? 0 : 1
  } finally {
    await portal.close()
  }
}

process.exitCode = await run().catch((error: Error) => {
  console.log(error.message)
  return 1
})
