/**
 * Abbreviations that readers of the portal, the public among them, know without being told. Whatever only one
 * profession knows is not among them, however often it is used there: SEN, DFG, CAMHS.
 */
export const everybodyKnows: ReadonlySet<string> = new Set(
  `AM PM BBC BSL CCTV CD COVID CV DIY DNA DVD DVLA EU FAQ GP HIV HM HMRC HR ID IT KG KM LGBT LGBTQ MOT MP MS MSP NHS
   NI OK PC PDF PIN PIP PO QR SMS SOS TV UK UN URL USA US USB VAT VIP WC WIFI GIG AS UE BT AC MPH AGM ATM CPR GCSE
   DU`
    .split(/\s+/)
    .filter(Boolean),
)
