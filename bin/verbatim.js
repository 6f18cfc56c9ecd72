#!/usr/bin/env node
// The verbatim command line: checks Node's version first, then runs src/cli.ts.
import './require-node.js'
import * as nodeModule from 'node:module'

nodeModule.enableCompileCache?.()
await import('../src/cli.ts')
