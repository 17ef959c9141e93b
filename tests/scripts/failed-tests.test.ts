import { expect, test } from 'vitest'
import { failedTests } from '#scripts/setup/failed-tests.mjs'

test('failed unit tests are named with their file, and a file that does not load with its reason', () => {
  const report = {
    testResults: [
      {
        name: `${process.cwd()}/tests/a.test.ts`,
        status: 'failed',
        message: '',
        assertionResults: [
          { status: 'passed', fullName: 'is well' },
          { status: 'failed', fullName: 'is not' },
        ],
      },
      { name: 'b.test.ts', status: 'failed', message: 'No such module\nat b', assertionResults: [] },
      { name: 'c.test.ts', status: 'passed', message: '', assertionResults: [] },
    ],
  }
  expect(failedTests('unit', report)).toEqual(['tests/a.test.ts › is not', 'b.test.ts: No such module'])
})

test('failed journeys are named with their view', () => {
  const specs = [
    {
      file: 'a.spec.ts',
      title: 'goes there',
      tests: [
        { projectName: 'phone', status: 'unexpected' },
        { projectName: 'desktop', status: 'expected' },
      ],
    },
  ]
  const report = { suites: [{ specs: [], suites: [{ specs }] }] }
  expect(failedTests('browser', report)).toEqual(['[phone] a.spec.ts › goes there'])
})
