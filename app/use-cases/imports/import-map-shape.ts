import { z } from 'zod'

/**
 * One of several shapes, told apart by the key that only it has. Unlike z.union it can say what is wrong inside the
 * one that was meant.
 */
export function oneOf<T>(shapes: Record<string, z.ZodType<T>>): z.ZodType<T> {
  return z.unknown().transform((given, context) => {
    const keys = typeof given === 'object' && given !== null ? Object.keys(given) : []
    const [, shape] = Object.entries(shapes).find(([key]) => keys.includes(key)) ?? []
    if (shape === undefined) {
      const names = Object.keys(shapes).map((key) => `“${key}”`)
      context.addIssue({ code: 'custom', message: `must be an object with one of ${names.join(', ')}` })
      return z.NEVER
    }
    const read = shape.safeParse(given)
    if (read.success) return read.data
    for (const { path, message } of read.error.issues) context.addIssue({ code: 'custom', path, message })
    return z.NEVER
  })
}

/** A regular expression, written as text. */
export function patternWith(flags: string) {
  return z.string().transform((text, context) => {
    try {
      return new RegExp(text, flags)
    } catch {
      context.addIssue({ code: 'custom', message: `must be a regular expression, which “${text}” is not` })
      return z.NEVER
    }
  })
}
