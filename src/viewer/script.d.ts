/** A script built by itself, as text: see `scripts()` in vite.config.ts. */
declare module '*?script' {
  const text: string
  export default text
}
