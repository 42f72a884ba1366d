/** New releases, installing, and opening files with the app. */
export default {}
