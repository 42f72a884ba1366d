import '@mantine/core/styles.css'
import '@mantine/notifications/styles.css'
import '@mantine/dropzone/styles.css'
import '@mantine/spotlight/styles.css'
import '@fontsource-variable/inter/index.css'
import '@fontsource/noto-sans-bengali/bengali-400.css'
import '@fontsource/noto-sans-bengali/bengali-500.css'
import '@fontsource/noto-sans-bengali/bengali-600.css'
import '@fontsource/noto-sans-bengali/bengali-700.css'
import './ui/base.css'
import { createRoot } from 'react-dom/client'
import { App } from './App'
import { listenForInstall } from './commands/installing'
import { followReleases } from './commands/releases'
import { startWords } from './i18n'
import { openDevice } from './storage/device'
import { createPreferences, languageOf } from './store/preferences'
import { guardMarkup } from './ui/guardMarkup'
import { loadFonts } from './ui/measureText'

async function start(): Promise<void> {
  guardMarkup()
  listenForInstall()
  const preferences = createPreferences()
  const language = languageOf(preferences.getState().language, navigator.languages)
  const [device] = await Promise.all([openDevice(), startWords(language), loadFonts()])
  const root = document.getElementById('root')
  if (!root) throw new Error('index.html has no element with the id "root".')
  createRoot(root).render(<App device={device} preferences={preferences} />)
  // While developing, a worker would answer with what was there before.
  if (import.meta.env.PROD) void followReleases()
}

// What fails here is told by the script that watches the start (src/rescue/watchStart.ts).
void start()
