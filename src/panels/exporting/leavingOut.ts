import { createStore } from 'zustand/vanilla'
import { type LeavingOut, NOTHING_LEFT_OUT } from '../../model/leaveOut/rules'

/** What copies are made without: kept as long as the tab, as how they look is. */
export const leavingOut = createStore<LeavingOut>(() => NOTHING_LEFT_OUT)
