/** Backing up everything, restoring it, and the linked folder. */
export default {}
