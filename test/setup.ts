import fc from 'fast-check'

// The same cases in every run, so that a failure is a change's and not chance's. FC_SEED=7 npm test looks at others.
fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 1) })
