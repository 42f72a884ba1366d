/** The page of what a map says. */
export default {
  sections: 'Sections',
  section: {
    summary: 'Summary',
    pains: 'Pain points',
    opportunities: 'Opportunities',
    channels: 'Channels',
    check: 'Journey check',
    compare: 'Compare',
    coverage: 'Coverage',
  },
  jump: 'Show on the map',
}
