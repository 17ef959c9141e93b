import { limits } from './field.ts'

/** What the field lists write again and again: texts of the usual lengths. */
export const line = { kind: 'line', limit: limits.line } as const
export const passage = { kind: 'plain', limit: limits.summary } as const
export const short = { kind: 'markdown', limit: limits.short } as const
export const long = { kind: 'markdown', limit: limits.long } as const
export const name = { kind: 'name', limit: limits.line } as const
export const pounds = { kind: 'number', limit: 20 } as const
export const month = { kind: 'month', limit: 7 } as const
