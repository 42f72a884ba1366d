import { Component, type ReactNode } from 'react'

interface Props {
  readonly children: ReactNode
  /** What stands in for the part that failed; `again` tries to draw it once more. */
  readonly fallback: (again: () => void) => ReactNode
  /** What the part shows: when it is something else, drawing is tried again by itself. */
  readonly shows?: unknown
}

/** Keeps a part of the screen that fails from taking the rest with it. */
export class ErrorBoundary extends Component<Props, { failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override componentDidUpdate({ shows }: Props) {
    if (this.state.failed && shows !== this.props.shows) this.setState({ failed: false })
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children
    return this.props.fallback(() => this.setState({ failed: false }))
  }
}
