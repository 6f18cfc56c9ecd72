// Waiting for work no longer than a deadline, without leaving a timer behind.

/** What the work gives, or undefined when the time is up first; the work goes on. */
export function withinTime<T>(milliseconds: number, work: Promise<T>): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, milliseconds, undefined)
  })
  return Promise.race([work, late]).finally(() => clearTimeout(timer))
}
