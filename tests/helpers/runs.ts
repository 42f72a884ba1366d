/**
 * How often a law is tried: a modest number in the run of every day, or what the environment asks of all laws
 * (`JATRA_RUNS=10000 npm run test:unit`).
 */
export function runs(modest: number): number {
  const asked = Number(process.env.JATRA_RUNS)
  return Number.isInteger(asked) && asked > 0 ? asked : modest
}
