/** How the comment begins that carries the whole map. */
export const OURS = '<!-- jatra'
