import fc from 'fast-check'

/** Properties are tried for each mutant anew: each has half a second, however many cases it would think of. */
fc.configureGlobal({ interruptAfterTimeLimit: 500, markInterruptAsFailure: false })
