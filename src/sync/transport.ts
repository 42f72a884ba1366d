/** What a transport does with what arrives. */
export interface TransportHandlers {
  /** Updates of others, in the order in which each of them made them; some may come twice. */
  receive(updates: readonly Uint8Array[]): void
}

/** A way to others who edit the same map: other tabs, later other people. One transport serves one open map. */
export interface Transport {
  /** Starts listening. Nothing that was sent by this end comes back. */
  connect(handlers: TransportHandlers): void
  /** Hands on an update that this end made. */
  send(update: Uint8Array): void
  /** Nothing is received any more. */
  close(): void
}
