import { installStore } from '../store/releaseStore'

/** What browsers that can install an app ask a page with, once they find that it can be installed. */
interface InstallQuestion extends Event {
  prompt(): Promise<{ outcome: 'accepted' | 'dismissed' }>
}

/** Keeps the browser's question for when the user asks for it. To be called early: it is asked only once. */
export function listenForInstall(): void {
  installStore.setState({ installed: window.matchMedia('(display-mode: standalone)').matches })
  window.addEventListener('beforeinstallprompt', event => {
    // Else some browsers ask at once, over whatever is being done.
    event.preventDefault()
    installStore.setState({ install: () => ask(event as InstallQuestion) })
  })
  window.addEventListener('appinstalled', () =>
    installStore.setState({ install: undefined, installed: true }),
  )
}

async function ask(question: InstallQuestion): Promise<void> {
  // It can be asked once; a browser that was told no comes back with another one when it sees fit.
  installStore.setState({ install: undefined })
  await question.prompt()
}
