/** New releases, installing, and opening files with the app. */
export default {
  ready: 'A new version of Jatra is ready.',
  reload: 'Reload',
  later: 'Later',
  waiting: 'The page reloads as soon as everything is saved.',
  install: 'Install Jatra',
}
