export default function CommandPalette() {
  return null
}
