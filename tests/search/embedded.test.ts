import Database from 'better-sqlite3'
import { createEmbeddedEngine } from '#search/engines/embedded/engine.ts'
import { contract } from './contract.ts'

contract('embedded', async () => createEmbeddedEngine(new Database(':memory:')))
