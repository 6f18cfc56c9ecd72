// Starts the bot: checks Node's version first, then runs src/main.ts.
import './require-node.js'
import * as nodeModule from 'node:module'

nodeModule.enableCompileCache?.()
await import('../src/main.ts')
// With --expose-gc (npm start sets it): gives back what only the start needed, about 10 MB.
globalThis.gc?.({ type: 'major', flavor: 'last-resort' })
