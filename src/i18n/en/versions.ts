/** The map as it was at other times. */
export default {}
