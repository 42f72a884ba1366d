import backup from './backup'
import board from './board'
import canvas from './canvas'
import changes from './changes'
import check from './check'
import commands from './commands'
import common from './common'
import compare from './compare'
import durability from './durability'
import editor from './editor'
import exporting from './exporting'
import files from './files'
import images from './images'
import importing from './importing'
import insights from './insights'
import inspector from './inspector'
import library from './library'
import outline from './outline'
import pictures from './pictures'
import present from './present'
import printing from './printing'
import reading from './reading'
import release from './release'
import search from './search'
import terminal from './terminal'
import versions from './versions'

/** All words of the language, by the room that says them. */
export default {
  common,
  board,
  check,
  compare,
  images,
  importing,
  insights,
  outline,
  pictures,
  present,
  printing,
  search,
  backup,
  durability,
  release,
  versions,
  terminal,
  files,
  reading,
  canvas,
  changes,
  commands,
  editor,
  exporting,
  inspector,
  library,
}
