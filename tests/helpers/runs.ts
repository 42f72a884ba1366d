/** Of a modest number of tries the run of every day makes so many: it has two cores for all laws, and comes every day. */
const EVERY_DAY = 0.4

/**
 * How often a law is tried: some of a modest number in the run of every day, or what the environment asks of all laws
 * (`JATRA_RUNS=10000 npm run test:unit`).
 */
export function runs(modest: number): number {
  const asked = Number(process.env.JATRA_RUNS)
  return Number.isInteger(asked) && asked > 0 ? asked : Math.ceil(modest * EVERY_DAY)
}

/** How long laws may take in a run of every day, in ms; when more is asked of them, as long as it takes. */
export function patience(modest: number): number {
  return process.env.JATRA_RUNS ? 3_600_000 : modest
}
