import { parseArgs } from 'node:util'
import { isOneOf } from '#app/domain/vocabulary.ts'
import { existings, type Existing } from '#app/use-cases/imports/import-row.ts'
import { Refusal } from '#app/use-cases/imports/refusal.ts'

export interface Arguments {
  kind: 'case-study' | 'excerpt'
  file: string
  map: string
  dryRun: boolean
  publish: boolean
  organisation: string | null
  report: string | null
  /** An account's address. */
  checkedBy: string | null
  existing: Existing
}

const usage = `npm run import -- case-studies|excerpts FILE --map MAP.json [options]

  FILE                 .jsonl, .jsonl.gz, .csv or .csv.gz
  --map MAP.json       which column feeds which field; see content/imports/README.md
  --dry-run            check every row and write nothing
  --publish            publish what is accepted; otherwise it becomes drafts of its organisation. Excerpts that could
                       tell who somebody is stay drafts in any case
  --checked-by EMAIL   an editor of the excerpts' organisation who has read them all and answers the questions about
                       anonymity for them; without it excerpts stay drafts
  --existing say       say which records the portal has with other words than the file
  --existing revise    begin a new draft of each published record that has other words in the file
  --organisation SLUG  the organisation that owns every record, whatever the map says
  --report FILE        write what became of each row to a CSV file

It may be run again: what is there already is left as it is, unless --existing says otherwise. It ends with 0 when something was accepted or was
there already, with 1 when the file, the map or the options cannot be used, and with 2 when every row was rejected.`

const kinds: Record<string, Arguments['kind']> = { 'case-studies': 'case-study', excerpts: 'excerpt' }

/** Reads the command line. Refuses, with the usage, what it does not understand. */
export function readArguments(given: string[]): Arguments {
  const { values, positionals } = parsed(given)
  const kind = kinds[positionals[0] ?? '']
  const [, file, ...more] = positionals
  if (values.help) throw new Refusal(usage)
  if (kind === undefined) throw new Refusal(`Say what to import: case-studies or excerpts.\n\n${usage}`)
  if (file === undefined) throw new Refusal(`Say which file to import.\n\n${usage}`)
  if (more.length > 0)
    throw new Refusal(`Import one file at a time; there is also ${more.join(' ')}.\n\n${usage}`)
  if (values.map === undefined)
    throw new Refusal(`Say with --map which column feeds which field.\n\n${usage}`)
  if (!isOneOf(existings, values.existing))
    throw new Refusal(`After --existing comes ${existings.join(', ')}.\n\n${usage}`)
  return {
    kind,
    file,
    map: values.map,
    dryRun: values['dry-run'],
    publish: values.publish,
    organisation: values.organisation ?? null,
    report: values.report ?? null,
    checkedBy: values['checked-by'] ?? null,
    existing: values.existing,
  }
}

function parsed(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        map: { type: 'string' },
        organisation: { type: 'string' },
        report: { type: 'string' },
        'checked-by': { type: 'string' },
        existing: { type: 'string', default: 'leave' },
        publish: { type: 'boolean', default: false },
        'dry-run': { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    })
  } catch (error) {
    throw new Refusal(`${(error as Error).message}\n\n${usage}`)
  }
}
