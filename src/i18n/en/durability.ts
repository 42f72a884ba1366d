/** How safe maps are, and what can be done about it. */
export default {}
