// What a program that cannot start says, and the exit code it ends with.
import { SettingsFault } from '../config.ts'
import { DigestFault } from '../digest/load.ts'
import { ListenFault } from '../operations/listen.ts'
import { withoutSecrets } from '../operations/log.ts'

/** sysexits' EX_CONFIG: starting again without a change is of no use. */
const CONFIGURATION = 78
const FAILURE = 1

export function faultOf(error: unknown): { readonly text: string; readonly exitCode: number } {
  if (error instanceof SettingsFault || error instanceof ListenFault)
    return { text: error.message, exitCode: CONFIGURATION }
  if (error instanceof DigestFault) {
    return {
      text: `A built-in digest is damaged; get it anew (git checkout digests).\n${error.faults.join('\n')}`,
      exitCode: CONFIGURATION,
    }
  }
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return { text: `Verbatim could not start. Please report this:\n${withoutSecrets(detail)}`, exitCode: FAILURE }
}
