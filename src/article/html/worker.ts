// The thread in which pages are taken apart; it holds no secrets and can be stopped at any moment.
import { parentPort } from 'node:worker_threads'
import { type PageSource, readPageHere } from './page.ts'

export type PageJob = PageSource & { readonly bytes: Uint8Array }

// Libraries report broken pages on the console; the verdict says all that matters.
console.error = console.warn = console.log = () => {}

parentPort?.on('message', ({ bytes, url, contentType }: PageJob) => {
  parentPort?.postMessage(readPageHere(bytes, { url, contentType }))
})
parentPort?.postMessage('ready')
