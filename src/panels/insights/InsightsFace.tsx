export default function InsightsFace() {
  return null
}
