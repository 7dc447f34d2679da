/** Loaded before the action: its clock stands this many milliseconds ahead of the machine's. */
const ahead = Number(process.env['CLOCK_AHEAD'] ?? 0)
const RealDate = Date
const now = () => RealDate.now() + ahead

globalThis.Date = new Proxy(RealDate, {
  construct: (target, given: readonly unknown[], self) =>
    Reflect.construct(target, given.length === 0 ? [now()] : given, self) as Date,
  get: (target, name, self): unknown => (name === 'now' ? now : Reflect.get(target, name, self)),
})
