// Runs the bot as the settings say; what keeps it from starting is told in one text, with an exit code.
import { commands } from '../commands/index.ts'
import { loadSettings } from './config.ts'
import { faultOf } from './start/fault.ts'
import { run } from './start/run.ts'

try {
  await run(loadSettings(), commands)
} catch (error) {
  const { text, exitCode } = faultOf(error)
  console.error(text)
  process.exit(exitCode)
}
