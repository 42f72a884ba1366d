export default function OutlineFace() {
  return null
}
