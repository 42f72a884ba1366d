/** What is said in files beside the map's own words. */
export default {}
