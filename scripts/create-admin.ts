// npm run create-admin: makes the first administrator of a portal, or another, from the terminal of its machine.
import { createInterface } from 'node:readline/promises'
import { Writable } from 'node:stream'
import { parseArgs } from 'node:util'
import { portalRoles, type PortalRole } from '#app/domain/person.ts'
import { isOneOf } from '#app/domain/vocabulary.ts'
import { en } from '#app/messages/en.ts'
import { openPortal } from '#app/open-portal.ts'
import { readSettings } from '#app/settings.ts'
import { createAdmin } from '#app/use-cases/people/create-admin.ts'

const usage = `Usage: npm run create-admin [-- --email ADDRESS --name NAME --role ROLE]

Asks for whatever is not given. The password is asked for, or read from ADMIN_PASSWORD: never an option, since everybody
on the machine can see options. ROLE is site-admin, reviewer or resident-reviewer, and may be given more than once; without it site-admin and reviewer
are given.
An account that has the address already gets the roles, the name and the password.`

const { values: options } = parseArgs({
  options: {
    email: { type: 'string' },
    name: { type: 'string' },
    role: { type: 'string', multiple: true },
    help: { type: 'boolean' },
  },
})

async function run(): Promise<number> {
  const roles = rolesAsked(options.role ?? ['site-admin', 'reviewer'])
  if (options.help || roles === null) {
    console.log(usage)
    return options.help ? 0 : 1
  }
  const portal = openPortal(readSettings({ LOG_LEVEL: 'warn', ...process.env }))
  try {
    const email = options.email ?? (await ask('Email address: '))
    const name = options.name ?? (await ask('Name: '))
    const password = process.env['ADMIN_PASSWORD'] ?? (await ask('Password: ', { hidden: true }))
    const result = await createAdmin(portal, { email, name, password, roles })
    if (!result.ok) {
      const labels: Record<string, string> = { email: 'Email address', name: 'Name', password: 'Password' }
      for (const { field, problem, values } of result.issues) {
        console.log(en.problems[problem]({ ...values, label: labels[field] ?? field }))
      }
      return 1
    }
    console.log(`${result.value.email} can sign in now, as ${result.value.portalRoles.join(' and ')}.`)
    return 0
  } finally {
    await portal.close()
  }
}

function rolesAsked(asked: string[]): PortalRole[] | null {
  const known = asked.filter((role): role is PortalRole => isOneOf(portalRoles, role))
  return known.length === asked.length ? known : null
}

/** One line from the terminal. What is typed to a hidden question is not shown. */
async function ask(question: string, { hidden = false } = {}): Promise<string> {
  if (!process.stdin.isTTY) throw new Error(`There is nobody to ask for: ${question}\n\n${usage}`)
  process.stdout.write(question)
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() })
  const output = hidden ? silent : process.stdout
  const terminal = createInterface({ input: process.stdin, output, terminal: true })
  const answer = await terminal.question('')
  terminal.close()
  if (hidden) process.stdout.write('\n')
  return answer
}

process.exitCode = await run().catch((error: Error) => {
  console.log(error.message)
  return 1
})
