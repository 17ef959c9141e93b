import { expect, test } from 'vitest'
import { allRoutes } from '#tests/support/pages.ts'
import { rows } from './rows.ts'

const routes = await allRoutes()

test('every page, feed and file has a row that says who gets it', () => {
  const read = new Set(rows.filter(({ form }) => form === undefined).map(({ route }) => route))
  const answering = routes.filter(({ module }) => module.loader !== undefined || module.default !== undefined)
  expect(answering.map(({ name }) => name).filter((name) => !read.has(name))).toEqual([])
})

test('every form has a row that says who may send it', () => {
  const sent = new Set(rows.filter(({ form }) => form !== undefined).map(({ route }) => route))
  const acting = routes.filter(({ module }) => module.action !== undefined)
  expect(acting.map(({ name }) => name).filter((name) => !sent.has(name))).toEqual([])
})

test('no row is about a route that is gone', () => {
  const names = routes.map(({ name }) => name)
  expect(rows.filter(({ route }) => !names.includes(route)).map(({ route }) => route)).toEqual([])
})
