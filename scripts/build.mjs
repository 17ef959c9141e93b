// npm run build: installs what is missing, then makes the production build, whether or not something changed.
import { build } from './setup/build.mjs'
import { checkNode, installPackages } from './setup/install.mjs'
import { fail } from './setup/steps.mjs'

async function main() {
  checkNode()
  process.chdir(new URL('..', import.meta.url).pathname)
  await installPackages()
  await build()
}

await main().catch(fail)
