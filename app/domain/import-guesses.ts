import {
  columnName,
  importTargets,
  sameWords,
  type ImportChoices,
  type ImportTarget,
  type ListedTarget,
} from './import-choices.ts'

/** Names under which columns are usually found, in either language; what comes first is surest. */
const usualNames: Record<ImportTarget, readonly string[]> = {
  reference: [
    'case reference',
    'case reference number',
    'reference number',
    'reference',
    'case number',
    'case ref',
    'ref',
    'cyfeirnod achos',
    'cyfeirnod',
    'id',
  ],
  title: ['title', 'heading', 'case title', 'teitl', 'pennawd'],
  summary: ['summary', 'abstract', 'crynodeb'],
  body: [
    'case against',
    'body complained about',
    'body',
    'organisation',
    'landlord',
    'authority',
    'public body',
    'achos yn erbyn',
    'corff',
    'sefydliad',
  ],
  reportDate: [
    'report date',
    'decision date',
    'date of decision',
    'date of report',
    'date',
    'dyddiad adroddiad',
    'dyddiad',
  ],
  reportType: ['report type', 'type of report', 'type', 'math o adroddiad', 'math'],
  sector: ['sector'],
  region: ['region', 'nation', 'rhanbarth'],
  subject: ['subject', 'category', 'topic', 'pwnc', 'categori'],
  subSubject: ['sub subject', 'subcategory', 'sub category', 'is bwnc'],
  outcome: ['outcome', 'finding', 'determination', 'decision', 'result', 'canlyniad', 'penderfyniad'],
  headText: ['head of complaint', 'complaint heading', 'issue', 'pen y gwyn'],
  wholeText: ['text', 'full text', 'body text', 'content', 'testun'],
  complaint: ['complaint', 'the complaint', 'y gwyn', 'cwyn'],
  findings: ['findings', 'canfyddiadau'],
  agreedAction: ['agreed action', 'action', 'remedy', 'camau y cytunwyd arnynt'],
  recommendation: ['recommendation', 'recommendations', 'argymhelliad', 'argymhellion'],
  recommendationKind: ['recommendation kind', 'kind', 'math o argymhelliad'],
  amount: ['amount', 'redress', 'compensation', 'swm'],
  due: ['due', 'due date', 'deadline', 'dyddiad cau'],
  learningPoints: ['learning points', 'learning', 'lessons', 'pwyntiau dysgu'],
  goodPractice: ['good practice', 'arfer da'],
  legislation: ['legislation', 'deddfwriaeth'],
  reportLink: ['report link', 'link', 'url', 'dolen'],
}

/** What schemes call an outcome, or begin to say of one, as the domain maps it; '' where it may mean several. */
const usualOutcomes: Readonly<Record<string, string>> = {
  'severe maladministration': 'upheld',
  maladministration: 'upheld',
  'service failure': 'upheld',
  'no maladministration': 'not-upheld',
  'reasonable redress': 'early-resolution',
  resolved: 'early-resolution',
  'resolved early': 'early-resolution',
  'some upheld': 'partly-upheld',
  'partially upheld': 'partly-upheld',
  'upheld in part': 'partly-upheld',
  'upheld in whole or in part': '',
  'fully upheld': 'upheld',
  settled: 'voluntary-settlement',
  settlement: 'voluntary-settlement',
  withdrawn: 'discontinued',
  'closed after initial': 'closed-after-initial-enquiries',
  'out of jurisdiction': 'outside-jurisdiction',
  'outside of jurisdiction': 'outside-jurisdiction',
}

/** What may stand before the outcome itself. */
const beforeOutcome =
  /^((final|our) )?(decision|outcome|report issued|statement|determination|penderfyniad) (?=\p{L})/u

/** The columns that are meant, by their names; what was chosen for the last file comes first, as long as it is there. */
export function guessColumns(
  names: readonly string[],
  remembered: ImportChoices['columns'],
): ImportChoices['columns'] {
  const columns: ImportChoices['columns'] = {}
  const taken = new Set<string>()
  const give = (target: ImportTarget, name: string) => {
    columns[target] = name
    taken.add(name)
  }
  for (const target of importTargets) {
    const before = remembered[target]
    if (before !== undefined && names.includes(before)) give(target, before)
  }
  for (const target of importTargets) {
    if (columns[target] !== undefined) continue
    const found = usualNames[target]
      .map((usual) => names.find((name) => !taken.has(name) && lastPart(name) === usual))
      .find((name) => name !== undefined)
    if (found !== undefined) give(target, found)
  }
  return columns
}

/** The id that a word of the file stands for: as it was said before, as it is called here, or as others call it. */
export function guessMeaning(
  target: ListedTarget,
  written: string,
  {
    remembered,
    labels,
  }: { remembered: Readonly<Record<string, string>>; labels: ReadonlyMap<string, string> },
): string {
  const word = sameWords(written)
  const before = Object.entries(remembered).find(([known]) => sameWords(known) === word)?.[1]
  if (before !== undefined && before !== '') return before
  const known = new Map([
    ...(target === 'outcome' ? Object.entries(usualOutcomes) : []),
    ...[...labels].map(([label, id]) => [wordsOf(label), id] as const),
  ])
  const words = wordsOf(written)
  return (
    known.get(words) ?? (target === 'outcome' ? byItsBeginning(words.replace(beforeOutcome, ''), known) : '')
  )
}

/** Schemes add to an outcome ("Not upheld: no maladministration"): the longest known words that it begins with. */
function byItsBeginning(words: string, known: ReadonlyMap<string, string>): string {
  const [longest] = [...known]
    .filter(([beginning]) => `${words} `.startsWith(`${beginning} `))
    .sort(([a], [b]) => b.length - a.length)
  return longest?.[1] ?? ''
}

/** Whatever its case, accents and punctuation. */
function wordsOf(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** `findings.*.Case_Outcome` is compared as `case outcome`. */
function lastPart(name: string): string {
  const last = columnName(name).split('.').at(-1) ?? ''
  return wordsOf(last.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'))
}
