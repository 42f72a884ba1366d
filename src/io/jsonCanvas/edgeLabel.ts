import type { Link } from '../../model/journey'

/** What is written on a link: its label, and the share of those who go that way. */
export function edgeLabel({ label, share }: Readonly<Pick<Link, 'label' | 'share'>>): string {
  return [label, ...(share === undefined ? [] : [`${Math.round(share)} %`])].filter(Boolean).join(' · ')
}

export function readEdgeLabel(text: string): { label: string; share?: number } {
  const [, label = '', percent] = /^(.*?)(?:(?:^| · )(\d{1,3}) ?%)?$/s.exec(text) ?? []
  const share = Number(percent)
  if (percent === undefined || share > 100) return { label: text }
  return { label, share }
}

export function saysEdgeLabel(text: string, link: Readonly<Pick<Link, 'label' | 'share'>>): boolean {
  const said = readEdgeLabel(text)
  return text === edgeLabel(link) || (said.label === link.label && said.share === link.share)
}
