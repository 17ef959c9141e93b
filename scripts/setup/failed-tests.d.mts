export function failedTests(part: string, report: unknown): string[]
