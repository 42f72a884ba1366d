/*
 * The built page demands trusted types (the policy in vite.config.ts): wherever a text would become markup, a script or
 * the address of a script, the browser asks the page's policy first, also on behalf of libraries. Ours makes nothing
 * trusted. It only tells the harmless from the rest: text without markup, and scripts from where the page is from. What is
 * refused throws and is reported, wherever it came from.
 */

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: {
      createHTML(text: string, type?: string, sink?: string): string | null
      createScriptURL(url: string): string | null
    },
  ): unknown
}

/** Parsed documents are inert: nothing in them runs or loads, and we take only texts out of them. */
const INERT = 'DOMParser parseFromString'

/** To be called before anything is drawn. Browsers without trusted types have the rest of the policy. */
export function guardMarkup(): void {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes }
  trustedTypes?.createPolicy('default', {
    // The component library writes style sheets in this way.
    createHTML: (text, _type, sink) => (sink === INERT || !text.includes('<') ? text : null),
    createScriptURL: url => (isOwn(url) ? url : null),
  })
}

/** Not `origin`: data that the page made itself (a blob) has the page's. */
function isOwn(url: string): boolean {
  const { protocol, host } = new URL(url, document.baseURI)
  return protocol === location.protocol && host === location.host
}
