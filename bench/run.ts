// Runs every benchmark in turn, each in a process of its own. Each prints ratios to a reference program run beside it.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

for (const name of ['http', 'gateway', 'start', 'extract']) {
  const file = fileURLToPath(new URL(`${name}/run.ts`, import.meta.url))
  if (!existsSync(file)) console.log(`${name}: not measured, there is no bench/${name}/run.ts`)
  else if (spawnSync(process.execPath, [file], { stdio: 'inherit' }).status !== 0) process.exitCode = 1
}
