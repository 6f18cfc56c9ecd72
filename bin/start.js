// Starts the bot: checks Node's version first, then runs src/main.ts.
import './require-node.js'
import * as nodeModule from 'node:module'

nodeModule.enableCompileCache?.()
await import('../src/main.ts')
