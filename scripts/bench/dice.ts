/** Words that are searched for, among others, so that searches find some records and not all. */
const bank =
  `complaints letters tenants housing repairs damp mould allocations appointments hospital discharge records referral
  training staff supervision safeguarding families children social care mental health ambulance waiting answer telephone
  same day call back apology listening interpreter Welsh language accessible plain words website form digital data team
  council health board charity volunteers community garden library transport planning waste collection energy school
  budget saving survey evaluation pilot workshop residents carers panel policy audit checklist learning meeting agenda
  quickly carefully together early openly every week month after before with without about from into under across new
  shared local regional small large first second better kinder clearer safer`.split(/\s+/)

/** Chance that falls the same way in every run. */
export class Dice {
  #state: number

  constructor(seed: number) {
    this.#state = seed
  }

  /** A whole number from `least` to `most`. */
  between(least: number, most: number): number {
    return least + Math.floor(this.share() * (most - least + 1))
  }

  one<T>(list: readonly T[]): T {
    const found = list[Math.floor(this.share() * list.length)]
    if (found === undefined) throw new Error('There is nothing to choose from')
    return found
  }

  phrase(length: number): string {
    // Some words far oftener than others, as in any language.
    const word = () => bank[Math.floor(this.share() ** 2 * bank.length)] ?? ''
    const text = Array.from({ length }, word).join(' ')
    return text.charAt(0).toUpperCase() + text.slice(1)
  }

  sentence(): string {
    return `${this.phrase(this.between(6, 16))}.`
  }

  paragraphs(count: number): string {
    const paragraph = () => Array.from({ length: this.between(3, 6) }, () => this.sentence()).join(' ')
    return Array.from({ length: count }, paragraph).join('\n\n')
  }

  /** From 0 up to 1 (Mulberry32). */
  share(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0
    let t = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}
