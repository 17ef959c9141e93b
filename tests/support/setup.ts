import { afterEach, beforeEach, expect, vi } from 'vitest'

/** A stray console.error is a fault somewhere: it fails the test it happened in. */
const printed = vi.spyOn(console, 'error')
beforeEach(() => void printed.mockClear())
afterEach(() => {
  expect(printed.mock.calls, 'console.error was called').toEqual([])
})
