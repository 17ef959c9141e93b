import { readFileSync } from 'node:fs'

/** One example of GOV.UK Frontend's own: what was asked for, and the HTML it gives. */
export interface Fixture<Options> {
  name: string
  options: Options
  html: string
}

/** A piece of text in a fixture's options. */
export interface Words {
  text?: string
}

/**
 * The examples of a component that ask for nothing but what is offered: paths such as 'label.text' or 'items.value'.
 * The rest (own HTML, own attributes) are things our components do not do.
 */
export function fixturesOf<Options>(component: string, offered: string[]): Fixture<Options>[] {
  const file = `node_modules/govuk-frontend/dist/govuk/components/${component}/fixtures.json`
  const { fixtures } = JSON.parse(readFileSync(file, 'utf8')) as { fixtures: Fixture<Options>[] }
  return fixtures.filter(({ options }) => pathsIn(options, '').every((path) => offered.includes(path)))
}

function pathsIn(value: unknown, path: string): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => pathsIn(item, path))
  if (typeof value !== 'object' || value === null) return [path]
  return Object.entries(value).flatMap(([key, inner]) => pathsIn(inner, path === '' ? key : `${path}.${key}`))
}
