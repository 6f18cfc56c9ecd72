// The verbatim command line: hands the arguments to cli/run.ts and prints the outcome.
import { commands } from '../commands/index.ts'
import { progress, runCli } from './cli/run.ts'

const { text, exitCode } = await runCli(process.argv.slice(2), commands)
progress('')
if (exitCode === 0 && text !== '') console.log(text)
else if (text !== '') console.error(text)
process.exitCode = exitCode
