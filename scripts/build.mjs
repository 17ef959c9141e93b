// npm run build: the production build, whether or not something changed.
import { build } from './setup/build.mjs'
import { fail } from './setup/steps.mjs'

await build().catch(fail)
