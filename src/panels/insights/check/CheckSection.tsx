export function CheckSection() {
  return null
}
