/** The mark: a route with three stops on the accent. Decoration beside the name, or inside a control that has one. */
export function Logo({ size }: { size: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden focusable="false">
      <rect width="32" height="32" rx="8" fill="#5b3df5" />
      <g fill="none" stroke="#fff" strokeWidth="2" strokeLinecap="round" strokeLinejoin="round">
        <path d="M13.5 9.5h6.75a3.25 3.25 0 0 1 0 6.5h-8.5a3.25 3.25 0 0 0 0 6.5h6.75" />
        <circle cx="11" cy="9.5" r="2.5" />
        <circle cx="21" cy="22.5" r="2.5" />
      </g>
    </svg>
  )
}
