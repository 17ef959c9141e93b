import { stem } from './stem.ts'
import { wordsOf } from './words.ts'

/**
 * Words that mean the same to the people who use this portal, one set per line. Only true equals: a synonym is
 * found by everybody who types any of the others.
 */
const sets = `
adviser = advisor
antisocial = anti-social
asb = anti-social behaviour = antisocial behaviour
aln = additional learning needs
camhs = child and adolescent mental health services
case worker = caseworker
childcare = child care
cooperation = co-operation
coproduction = co-production
covid = coronavirus
cyberbullying = cyber bullying
daycare = day care
decision maker = decision-maker
dfg = disabled facilities grant
doctor = gp = general practitioner
email = e-mail
enquiry = inquiry
fly-tipping = flytipping
foi = freedom of information
follow-up = followup
gdpr = data protection
gypsy = traveller
handover = hand-over
health care = healthcare
kerbside = curbside
licence = license
life-long = lifelong
multiagency = multi-agency
ombudsman = ombwdsmon
online = on-line
practice = practise
programme = program
psow = public services ombudsman for wales
refuse = rubbish = waste
sen = special educational needs
signpost = sign-post
social landlord = housing association = registered social landlord = rsl
start-up = startup
tenant = lessee
timescale = time-scale
website = web site
wellbeing = well-being
whistleblowing = whistle-blowing
workplace = work place
`

/** Words that mean the same, as the engines use them. */
export interface Synonyms {
  /** The stems, in order, of everything that means the same as these stems. */
  of(stems: readonly string[]): readonly (readonly string[])[]
  /** Every synonym of several words, as stems. */
  readonly phrases: readonly (readonly string[])[]
}

/** Reads sets of synonyms, one per line, `=` between the equals; a # begins a comment. */
export function readSynonyms(text: string): Synonyms {
  const byKey = new Map<string, Set<string>>()
  for (const line of text.split('\n')) {
    const keys = line.replace(/#.*/, '').split('=').map(keyOf).filter(Boolean)
    for (const key of keys) {
      const others = byKey.get(key) ?? new Set()
      for (const other of keys) if (other !== key) others.add(other)
      byKey.set(key, others)
    }
  }
  return {
    of: (stems) => [...(byKey.get(stems.join(' ')) ?? [])].map((key) => key.split(' ')),
    phrases: [...byKey.keys()].filter((key) => key.includes(' ')).map((key) => key.split(' ')),
  }
}

export const builtIn: Synonyms = readSynonyms(sets)

function keyOf(words: string): string {
  return wordsOf(words).map(stem).join(' ')
}
