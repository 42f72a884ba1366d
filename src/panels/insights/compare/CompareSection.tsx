export function CompareSection() {
  return null
}
