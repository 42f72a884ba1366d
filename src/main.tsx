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
import { startWords } from './i18n'
import { openDevice } from './storage/device'
import { createPreferences, languageOf } from './store/preferences'
import { loadFonts } from './ui/measureText'

async function start(): Promise<void> {
  const preferences = createPreferences()
  const language = languageOf(preferences.getState().language, navigator.languages)
  const [device] = await Promise.all([openDevice(), startWords(language), loadFonts()])
  const root = document.getElementById('root')
  if (!root) throw new Error('index.html has no element with the id "root".')
  createRoot(root).render(<App device={device} preferences={preferences} />)
}

void start()
