import { listed } from './listed.ts'

/** Things that are called after people, without a capital of their own: "Albert wards", "the Braden scale". */
export const namedThings: ReadonlySet<string> = listed(`
  ward wards wing wings unit units room rooms house houses court courts lodge lodges flats street streets road roads terrace lane bridge
  school schools hospital hospitals hospice clinic clinics surgery centre centres hall halls pub inn arms hotel cafe shop shops garage bakery
  estate depot library theatre stadium statue bust plaque
  review report inquiry judgment ruling act law laws rule rules test tests scale score scores index chart protocol principles guidelines guideline
  model method approach theory formula convention doctrine effect syndrome disease palsy sign reflex manoeuvre splint catheter tube monitor
  medal medals award awards prize cup trophy scholarship bursary fund foundation trust charity scheme programme project app system software
  website portal brand line lines style trains gun guns dancers dancing van vans coaches boots knife machine lamp tickets concert pathway tool toolkit course training
`)
