export default function BoardFace() {
  return null
}
