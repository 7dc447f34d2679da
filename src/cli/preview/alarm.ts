/** Wakes what waits at that moment. */
type Alarm = { readonly ring: () => void; readonly wait: () => Promise<void> }

export function openAlarm(): Alarm {
  let next = Promise.withResolvers<undefined>()
  return {
    ring() {
      next.resolve(undefined)
      next = Promise.withResolvers()
    },
    wait: () => next.promise,
  }
}
