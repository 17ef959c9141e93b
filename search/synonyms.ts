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

const bySet: readonly string[][] = sets
  .trim()
  .split('\n')
  .map((line) => line.split(' = ').map(keyOf))

const byKey = new Map<string, string[]>()
for (const set of bySet)
  for (const key of set) byKey.set(key, [...(byKey.get(key) ?? []), ...set.filter((other) => other !== key)])

/** The stems, in order, of everything that means the same as these words. */
export function synonymsOf(words: readonly string[]): string[][] {
  return (byKey.get(words.map(stem).join(' ')) ?? []).map((key) => key.split(' '))
}

function keyOf(words: string): string {
  return wordsOf(words).map(stem).join(' ')
}
