/**
 * The tests that failed, as one line each, from the report that vitest or Playwright wrote: so that the end of a long
 * run names them. Gives none for a part without a report.
 */
export function failedTests(part, report) {
  if (part === 'unit') return report.testResults.flatMap(failedInFile)
  return part === 'browser' ? report.suites.flatMap(failedInSuite) : []
}

/** A file that did not load has no tests to name, only what went wrong. */
function failedInFile({ name, status, message, assertionResults }) {
  const file = name.replace(`${process.cwd()}/`, '')
  const failed = assertionResults.filter((test) => test.status === 'failed')
  if (failed.length === 0 && status === 'failed') return [`${file}: ${message.split('\n')[0]}`]
  return failed.map((test) => `${file} › ${test.fullName}`)
}

function failedInSuite({ suites = [], specs = [] }) {
  const here = specs.flatMap(({ file, title, tests }) =>
    tests
      .filter((test) => test.status === 'unexpected')
      .map((test) => `[${test.projectName}] ${file} › ${title}`),
  )
  return [...here, ...suites.flatMap(failedInSuite)]
}
