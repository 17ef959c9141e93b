import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { Fault } from '#app/domain/fault.ts'
import type { Person } from '#app/domain/person.ts'
import type { Language } from '#app/domain/vocabulary.ts'
import { languageOf, paths } from '#app/paths.ts'
import { toMovedOrganisation } from './moved-organisation.ts'
import { answerFault, goTo } from './respond.ts'
import type { RequestContext } from './context.ts'

/** What a loader or action gets: the request, and everything known about who asks. */
export interface Call extends RequestContext {
  request: Request
  url: URL
  params: Record<string, string | undefined>
  language: Language
}
export type SignedInCall = Call & { visitor: Person }

type Arguments = LoaderFunctionArgs | ActionFunctionArgs

/** The first word of a loader or action that readers may use. */
export function forAnyone<T>(handle: (call: Call) => Promise<T> | T) {
  return async (args: Arguments): Promise<T> => {
    const url = new URL(args.request.url)
    const language = languageOf(url.pathname)
    const call = { ...args.context, request: args.request, url, params: args.params, language }
    try {
      return await handle(call)
    } catch (thrown) {
      if (!(thrown instanceof Fault)) throw thrown
      throw toMovedOrganisation(thrown, call) ?? answerFault(thrown, call)
    }
  }
}

/** The first word of a loader or action for people with an account; others are asked to sign in and come back. */
export function forSignedIn<T>(handle: (call: SignedInCall) => Promise<T> | T) {
  return forAnyone<T>((call) => {
    const { visitor } = call
    if (visitor === null) throw new Fault('sign-in-first')
    askForSecondFactor(call)
    return handle({ ...call, visitor })
  })
}

/** Sends whoever must set up a second factor first to the page where they do. */
export function askForSecondFactor(call: Call): void {
  if (call.visitor?.needsSecondFactor && !isAboutAccount(call.url)) throw goTo(paths.secondFactor(), call)
}

/** The pages open to somebody who must set up a second factor before anything else. */
function isAboutAccount({ pathname }: URL): boolean {
  return /^(\/cy)?\/account(\/|\.data$|$)/.test(pathname)
}
