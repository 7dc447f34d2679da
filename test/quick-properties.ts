import fc from 'fast-check'

// Properties are tried for each mutant anew: each has a tenth of a second, however many cases it would think of.
// eslint-disable-next-line @typescript-eslint/no-deprecated -- What takes its place cannot be given for all of them.
fc.configureGlobal({ interruptAfterTimeLimit: 100 })
