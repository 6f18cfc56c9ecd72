// Waiting for work no longer than a deadline, without leaving a timer behind.

/** What the work gives, or undefined when the time is up or the signal aborts first; the work goes on. */
export async function withinTime<T>(
  milliseconds: number,
  work: Promise<T>,
  signal?: AbortSignal,
): Promise<T | undefined> {
  let stopWaiting: () => void = () => {}
  const late = new Promise<undefined>((resolve) => {
    stopWaiting = () => resolve(undefined)
  })
  const timer = setTimeout(stopWaiting, milliseconds)
  if (signal?.aborted) stopWaiting()
  else signal?.addEventListener('abort', stopWaiting)
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
    signal?.removeEventListener('abort', stopWaiting)
  }
}
