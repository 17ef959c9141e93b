import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { isPackage, whyForbidden } from './architecture/floors.ts'
import { importsIn, importsOf, sourceFiles, type Import } from './architecture/imports.ts'

const files = sourceFiles(['app', 'db', 'search', 'scripts', 'tests'])

describe('the floors', () => {
  test('imports only point down', () => {
    const forbidden = files.flatMap(importsIn).map(whyForbidden).filter(Boolean)
    expect(forbidden).toEqual([])
  })

  test.each([
    ['app/domain/record.ts', "import { z } from 'zod'", 'domain may not'],
    ['app/domain/record.ts', "import { readFileSync } from 'node:fs'", 'domain may not'],
    ['app/domain/record.ts', "import type { Logger } from 'pino'", 'domain may not'],
    [
      'app/domain/record.ts',
      "import { en } from '#app/messages/en.ts'",
      'domain may not import from messages',
    ],
    ['app/domain/record.ts', "export * from '../paths.ts'", 'domain may not import from paths'],
    ['app/ui/page/header.tsx', "import { find } from '#db/records.ts'", 'ui may not import from db'],
    ['app/ui/page/header.tsx', "import type { R } from '#db/records.ts'", 'ui may not import from db'],
    ['app/ui/page/header.tsx', "import { goTo } from '../../web/respond.ts'", 'ui may not import from web'],
    ['app/ui/page/header.tsx', "import { publish } from '#app/use-cases/x.ts'", 'only types from use-cases'],
    ['app/ui/page/header.tsx', "import Database from 'better-sqlite3'", 'ui may not'],
    ['app/ui/page/header.tsx', "const x = await import('#db/records.ts')", 'ui may not import from db'],
    [
      'app/use-cases/x.ts',
      "import { openPortal } from '#app/open-portal.ts'",
      'use-cases may not import from open',
    ],
    ['app/use-cases/x.ts', "import { Portal } from '#app/portal.ts'", 'only types from portal'],
    [
      'app/use-cases/x.ts',
      "import { forAnyone } from '#app/web/access.ts'",
      'use-cases may not import from web',
    ],
    ['app/routes/home.tsx', "import { find } from '#db/records.ts'", 'only types from db'],
    ['app/paths.ts', "import { facets } from '#search/facets.ts'", 'only types from search query'],
    ['db/records.ts', "import { facets } from '#search/facets.ts'", 'db may not import from search'],
    ['db/records.ts', "import { useState } from 'react'", 'db may not'],
    [
      'search/engine.ts',
      "import type { Database } from '#db/connection.ts'",
      'search may not import from db',
    ],
    ['app/web/x.ts', "import { run } from '#scripts/run.ts'", 'web may not import from scripts'],
    ['app/utils/x.ts', "import { x } from '#app/domain/x.ts'", 'no place the architecture knows'],
  ])('in %s, `%s` is forbidden', (file, text, why) => {
    expect(importsOf(file, text).map(whyForbidden)).toEqual([expect.stringContaining(why)])
  })

  test.each([
    ['app/domain/record.ts', "import { moved } from './order.ts'"],
    ['app/ui/page/header.tsx', "import { Link } from '@remix-run/react'"],
    ['app/use-cases/x.ts', "import type { Portal } from '#app/portal.ts'"],
    ['app/use-cases/x.ts', "import { type Portal } from '#app/portal.ts'"],
    ['app/use-cases/x.ts', "import { find } from '#db/records.ts'"],
    ['app/paths.ts', "import type { FacetKey } from '#search/facets.ts'"],
    ['app/routes/home.tsx', "import { find } from '#app/use-cases/find.ts'"],
    ['scripts/import.ts', "import { openPortal } from '#app/open-portal.ts'"],
  ])('in %s, `%s` is allowed', (file, text) => {
    const imports = importsOf(file, text)
    expect(imports).toHaveLength(1)
    expect(imports.map(whyForbidden)).toEqual([null])
  })
})

describe('who may do what', () => {
  /** Asked for in the words of `may` and `whyNot`; what a role allows is said in app/domain and nowhere else. */
  const roleQuestion =
    /\b(?:hasRole|isApprover|isEditor|isReviewer|isResidentReviewer|isSiteAdmin)\(|portalRoles\.(?:includes|some)\(['(]/

  /** Not whether somebody may, but whether the portal would be left without an administrator. */
  const mayCount = ['app/use-cases/people/delete-account.ts']

  test('is decided in the domain only', () => {
    const above = files.filter((file) => /^(app\/(?!domain\/)|db\/|search\/)/.test(file))
    const asking = above.filter((file) => roleQuestion.test(readFileSync(file, 'utf8')))
    expect(asking.filter((file) => !mayCount.includes(file))).toEqual([])
  })

  test.each(['if (isReviewer(visitor)) return', "visitor.portalRoles.includes('site-admin')"])(
    '`%s` would be found',
    (text) => expect(text).toMatch(roleQuestion),
  )
})

describe('packages', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    dependencies: Record<string, string>
    devDependencies: Record<string, string>
  }

  test('that the running portal imports are its own dependencies, not those of others', () => {
    const strangers = files.filter((file) => /^(app|db|search)\//.test(file)).flatMap(importsIn)
    expect(strangers.filter((found) => isStranger(found, dependencies))).toEqual([])
  })

  test('that tests and scripts import are named in package.json', () => {
    const named = { ...dependencies, ...devDependencies }
    expect(files.flatMap(importsIn).filter((found) => isStranger(found, named))).toEqual([])
  })

  test('have exact versions', () => {
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version),
    )
    expect(loose).toEqual([])
  })

  /** Build tools and types are gone when the portal runs. */
  const onlyForBuilding = ['vite', '@remix-run/route-config', 'typescript']

  function isStranger({ from, to, typeOnly }: Import, named: Record<string, string>): boolean {
    if (!isPackage(to) || to.startsWith('node:') || typeOnly) return false
    const name = to.split('/', to.startsWith('@') ? 2 : 1).join('/')
    if (onlyForBuilding.includes(name) && !from.startsWith('tests/')) return false
    if (/^db\/drizzle\.config\.ts$/.test(from)) return false
    return !(name in named)
  }
})

describe('files', () => {
  /** Tables and words, where length is no sign of doing too much. */
  const mayBeLong = [/^app\/messages\//, /^app\/domain\/vocabulary\.ts$/, /^tests\//]

  test('are short enough to read in one go', () => {
    const long = files
      .filter((file) => !mayBeLong.some((allowed) => allowed.test(file)))
      .map((file) => ({ file, lines: readFileSync(file, 'utf8').split('\n').length - 1 }))
      .filter(({ lines }) => lines > 300)
    expect(long).toEqual([])
  })

  test('at the top are only those that must be', () => {
    const top = tracked().map((file) => file.split('/', 1)[0]!)
    const allowed = new Set([
      'app',
      'db',
      'search',
      'content',
      'tests',
      'scripts',
      'package.json',
      'package-lock.json',
      'tsconfig.json',
      'remix.config.js',
      'README.md',
      'LICENSE',
    ])
    expect([...new Set(top)].filter((name) => !name.startsWith('.') && !allowed.has(name))).toEqual([])
  })
})

/** Files under version control; in a copy without it, nothing is there to check. */
function tracked(): string[] {
  try {
    return execFileSync('git', ['ls-files'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
      .split('\n')
      .filter(Boolean)
  } catch {
    return []
  }
}
