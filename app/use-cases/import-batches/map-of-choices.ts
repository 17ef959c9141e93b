import {
  groupedTargets,
  listOf,
  noSource,
  referenceInText,
  sameWords,
  type ImportChoices,
  type ImportTarget,
  type ListedTarget,
} from '#app/domain/import-choices.ts'
import { languages, type Language, type Scheme } from '#app/domain/vocabulary.ts'
import { bothLanguages } from '#app/messages/both.ts'
import { readImportMap, type ImportMap } from '../imports/import-map.ts'

interface About {
  scheme: Scheme
  original: Language
}

type Json = Record<string, unknown>

/** What an editor chose, as the map that the import at the terminal reads. */
export function mapOfChoices(choices: ImportChoices, about: About): ImportMap {
  const read = readImportMap('excerpt', JSON.stringify(jsonOf(choices, about)))
  // The choices are the portal's own words but for names of columns, which may be anything.
  if (!read.ok) throw new Error(read.sentences.join('\n'))
  return read.map
}

function jsonOf(choices: ImportChoices, about: About): Json {
  const { columns } = choices
  const reference = referenceInText[about.scheme]
  const plain = (target: ImportTarget, ...then: Json[]) =>
    columns[target] === undefined ? undefined : { column: columns[target], ...(then.length > 0 && { then }) }
  const references = columns.reference === undefined ? undefined : referenceParts(choices, reference)
  const inText = (target: 'complaint' | 'findings' | 'agreedAction') =>
    plain(target) ?? (columns.wholeText === undefined ? undefined : { column: `sections.${target}` })
  return {
    source: `casebook-${about.scheme}`,
    original: about.original,
    key: { column: columns.reference ?? '', then: justReference(reference) },
    lines: linesOf(choices),
    attribution: attributionOf(choices),
    caseAgainst:
      columns.body === undefined
        ? undefined
        : {
            name: { column: columns.body },
            separator: choices.separator,
            aliases: Object.fromEntries(Object.entries(choices.bodies).filter(([, slug]) => slug !== '')),
          },
    sections: sectionsOf(columns.wholeText),
    fields: {
      title: plain('title', { replace: `^(${reference})\\s*[-–:]\\s*`, with: '' }),
      summary: summaryOf(columns),
      scheme: { text: about.scheme },
      references,
      reportDate: plain('reportDate', { date: 'day' }),
      ...Object.fromEntries(
        (['reportType', 'sector', 'region', 'subject'] as const).map((target) => [
          target,
          listed(choices, target, columns[target]),
        ]),
      ),
      subSubject: plain('subSubject'),
      heads: headsOf(choices, about),
      complaint: inText('complaint'),
      findings: inText('findings'),
      agreedAction: inText('agreedAction'),
      recommendations: recommendationsOf(choices),
      learningPoints: plain('learningPoints'),
      goodPractice: plain('goodPractice'),
      goodPracticeNoted: plain('goodPractice', { replace: '^[\\s\\S]+$', with: 'yes' }),
      legislation: plain('legislation'),
      reportLink: plain('reportLink'),
    },
  }
}

function attributionOf({ source = noSource }: ImportChoices): Json | undefined {
  const { from, licence, link } = source
  return from === '' ? undefined : { from: { text: from }, licence: { text: licence }, link: { text: link } }
}

/** The reference in a longer key; a text without one stays as it is, and is then said to be none. */
function justReference(reference: string): Json[] {
  return [{ replace: `^[\\s\\S]*?(?<![\\p{L}\\p{N}])(${reference})(?![\\p{L}\\p{N}])[\\s\\S]*$`, with: '$1' }]
}

function referenceParts({ columns, separator }: ImportChoices, reference: string): Json {
  const row = (column: string) => ({ reference: { column, then: justReference(reference) } })
  return { parts: { column: columns.reference }, separator, row: row('part') }
}

/** Its first sentences, where the file has no summary: those of the findings are what was decided. */
function summaryOf(columns: ImportChoices['columns']): Json | undefined {
  const shorten = [{ replace: '(?<=^|\\n)\\d{1,3}\\. ', with: '' }, { plain: true }, { sentences: 500 }]
  const own = columns.summary === undefined ? [] : [columns.summary]
  const whole =
    columns.wholeText === undefined ? [] : ['sections.decision', 'sections.findings', 'sections.complaint']
  const others = [columns.findings, columns.complaint].filter((name) => name !== undefined)
  const from = [...own, ...whole, ...others].map((column) => ({ column, then: shorten }))
  return from.length === 0 ? undefined : { first: from }
}

/** Headings that reports of ombudsmen use, in either language. */
function sectionsOf(wholeText: string | undefined): Json | undefined {
  if (wholeText === undefined) return undefined
  return {
    of: {
      column: wholeText,
      then: [
        { replace: '(?<=[.?!:…”’)]) (?=\\d{1,3}\\. \\p{Lu})', with: '\n\n' },
        { replace: '\\s*• ?', with: '\n- ' },
      ],
    },
    into: {
      complaint: '^((the|y) )?(complaint|cwyn|gŵyn)|^background|^cefndir',
      decision: '^(our |the |ein )?(decision|penderfyniad)',
      agreedAction: '^(agreed action|recommendation|argymhell|camau)',
      findings: '^(the )?(finding|evidence|canfydd|tystiolaeth|assessment|investigation|analysis|conclusion)',
    },
    otherwise: 'findings',
    headings: 'keep',
  }
}

/** A word of the file as the id it stands for; what holds for every case where the column says nothing. */
function listed({ meanings, usual }: ImportChoices, target: ListedTarget, column?: string): Json | undefined {
  const always = target in usual ? (usual[target as keyof typeof usual] ?? '') : ''
  const fallback = always === '' ? [] : [{ text: always }]
  if (column === undefined) return fallback[0]
  const known = Object.entries(meanings[target] ?? {}).filter(([, id]) => id !== '')
  const value = { column, then: [{ table: Object.fromEntries(known) }] }
  return fallback.length === 0 ? value : { first: [value, ...fallback] }
}

/** Lines of the same case; a finding that has no words of its own may well be there twice. */
function linesOf({ columns, joins = false }: ImportChoices): Json | undefined {
  if (!joins) return undefined
  const groups = Object.entries(groupedTargets).flatMap(([name, targets]) => {
    const own = targets.map((target) => columns[target]).filter((column) => column !== undefined)
    const once = name !== 'heads' || columns.headText !== undefined
    return own.length === 0 ? [] : [[name, { columns: own, once }] as const]
  })
  return Object.fromEntries(groups)
}

/** A group of rows: one for each part of a cell, with the parts of others beside it, or one for each object of a list. */
function groupOf(
  { columns, separator, joins = false }: ImportChoices,
  group: keyof typeof groupedTargets,
  beside: Partial<Record<ImportTarget, 'first' | 'all'>>,
  row: (column: (target: ImportTarget) => string | undefined) => Json,
): Json | undefined {
  const [main] = groupedTargets[group]
  const from = columns[main]
  if (from === undefined) return undefined
  if (joins) {
    const named = (target: ImportTarget) => columns[target] && `each.${columns[target]}`
    return { each: group, row: row(named) }
  }
  const list = listOf(from)
  if (list !== null) {
    const inside = (name: string | undefined) =>
      listOf(name) === list ? `each.${name?.split('.*.')[1] ?? ''}` : name
    return { each: list, row: row((target) => inside(columns[target])) }
  }
  const others = Object.entries(beside).flatMap(([target, single]) => {
    const column = columns[target as ImportTarget]
    return column === undefined ? [] : [[target, { of: { column }, single }] as const]
  })
  const names = new Map<ImportTarget, string>([
    [main, 'part'],
    ...others.map(([target]) => [target as ImportTarget, `beside.${target}`] as const),
  ])
  return {
    parts: { column: from },
    separator,
    beside: Object.fromEntries(others),
    row: row((target) => names.get(target)),
  }
}

function headsOf(choices: ImportChoices, { original }: About): Json | undefined {
  const part = bothLanguages[original].imports.partOfComplaint('{number}')
  return groupOf(choices, 'heads', { headText: 'first' }, (column) => {
    const text = column('headText')
    return {
      text: { first: [...(text === undefined ? [] : [{ column: text }]), { text: part }] },
      outcome: listed(choices, 'outcome', column('outcome')),
      wording: { column: column('outcome'), then: withoutOwnWords(choices) },
    }
  })
}

/** The wording is kept where it differs from the portal's. */
function withoutOwnWords({ meanings }: ImportChoices): Json[] {
  const own = Object.entries(meanings.outcome ?? {}).filter(([written, id]) =>
    languages.some((language) => {
      const label = (bothLanguages[language].vocabulary.outcome as Record<string, string>)[id]
      return label !== undefined && sameWords(label) === sameWords(written)
    }),
  )
  if (own.length === 0) return []
  const words = own.map(([written]) => written.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'))
  return [{ replace: `^(${words.join('|')})$`, with: '' }]
}

/** An amount that is said once is not paid for each recommendation; a day or a kind that is said once holds for all. */
const besideRecommendation = { recommendationKind: 'all', amount: 'first', due: 'all' } as const

function recommendationsOf(choices: ImportChoices): Json | undefined {
  return groupOf(choices, 'recommendations', besideRecommendation, (column) => {
    const kind = listed(choices, 'recommendationKind', column('recommendationKind'))
    const [amount, due] = [column('amount'), column('due')]
    return {
      text: { column: column('recommendation') },
      kind: kind === undefined ? { text: 'other' } : { first: [kind, { text: 'other' }] },
      amount: amount === undefined ? undefined : { column: amount },
      due: due === undefined ? undefined : { column: due, then: [{ date: 'day' }] },
    }
  })
}
