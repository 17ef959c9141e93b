import type { Completeness } from '#app/domain/completeness.ts'
import { useMessages } from '../page/language.tsx'

/** How complete a case study is: in figures, as a bar, and what that means. The bar alone says nothing new. */
export function CompletenessMeter({ percent, depth }: Pick<Completeness, 'percent' | 'depth'>) {
  const { meter } = useMessages().writing
  return (
    <section className="app-meter" aria-labelledby="meter">
      <h2 className="govuk-heading-m" id="meter">
        {meter.heading}
      </h2>
      <p className="app-meter__figure">
        <strong>{meter.percent(percent)}</strong>
        <svg className="app-meter__bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
          <rect className="app-meter__all" width="100" height="6" />
          <rect className="app-meter__done" width={percent} height="6" />
        </svg>
      </p>
      <p className="govuk-body">{meter.depth[depth]}</p>
    </section>
  )
}
