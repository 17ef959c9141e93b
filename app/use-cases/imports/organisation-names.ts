import type { Organisation } from '#app/domain/organisation.ts'

export type NameFound = { organisation: Organisation } | { why: 'unknown' | 'ambiguous' }

/** Finds organisations as other people write them: by slug, or by name in either language whatever its case and punctuation. */
export class OrganisationNames {
  readonly #bySlug: ReadonlyMap<string, Organisation>
  readonly #byName = new Map<string, Set<Organisation>>()
  /** By the aliases that they are of: an import has the same for each of its rows. */
  readonly #slugs = new WeakMap<Readonly<Record<string, string>>, ReadonlyMap<string, string>>()

  constructor(organisations: readonly Organisation[]) {
    this.#bySlug = new Map(organisations.map((organisation) => [organisation.slug, organisation]))
    for (const organisation of organisations) {
      for (const name of [organisation.name.en, organisation.name.cy]) {
        const key = folded(name)
        this.#byName.set(key, (this.#byName.get(key) ?? new Set()).add(organisation))
      }
    }
  }

  bySlug(slug: string): Organisation | null {
    return this.#bySlug.get(slug) ?? null
  }

  /** `aliases` say which slug a source's own way of writing a name stands for. */
  find(name: string, aliases: Readonly<Record<string, string>>): NameFound {
    const wanted = folded(name)
    const exact = this.bySlug(this.#slugsOf(aliases).get(wanted) ?? name.trim())
    if (exact !== null) return { organisation: exact }
    const [first, ...others] = this.#byName.get(wanted) ?? []
    if (first === undefined || wanted === '') return { why: 'unknown' }
    return others.length > 0 ? { why: 'ambiguous' } : { organisation: first }
  }

  #slugsOf(aliases: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
    const known = this.#slugs.get(aliases)
    if (known !== undefined) return known
    // The first of several that are written alike counts.
    const slugs = new Map(
      Object.entries(aliases)
        .map(([written, slug]) => [folded(written), slug] as const)
        .reverse(),
    )
    this.#slugs.set(aliases, slugs)
    return slugs
  }
}

function folded(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^(the|y|yr) /, '')
}
