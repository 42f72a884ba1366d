import {
  Bot,
  ChartSpline,
  CircleHelp,
  Cog,
  ConciergeBell,
  FaceAngry,
  FaceGrinning,
  FaceNeutral,
  FaceSlightlyFrowning,
  FaceSlightlySmiling,
  Footprints,
  Gauge,
  Gem,
  Globe,
  Image,
  Lightbulb,
  Mail,
  Mailbox,
  Megaphone,
  MessageCircle,
  MessageSquare,
  MonitorSmartphone,
  Phone,
  Quote,
  Server,
  Share2,
  Smartphone,
  Sparkles,
  Store,
  Text,
  ThumbsUp,
  Truck,
  UserRound,
  Users,
  Waypoints,
  Zap,
} from 'lucide'

/*
 * The icons of pictures, as outlines in a square of 24 units: the same set as on screen, from its data rather than its
 * components, each made one path so that every back end can stroke it.
 */

type IconNode = typeof Bot

const NODES = {
  bot: Bot,
  'chart-spline': ChartSpline,
  'circle-help': CircleHelp,
  cog: Cog,
  'concierge-bell': ConciergeBell,
  'face-lowest': FaceAngry,
  'face-low': FaceSlightlyFrowning,
  'face-neutral': FaceNeutral,
  'face-high': FaceSlightlySmiling,
  'face-highest': FaceGrinning,
  footprints: Footprints,
  gauge: Gauge,
  gem: Gem,
  globe: Globe,
  image: Image,
  lightbulb: Lightbulb,
  mail: Mail,
  mailbox: Mailbox,
  megaphone: Megaphone,
  'message-circle': MessageCircle,
  'message-square': MessageSquare,
  'monitor-smartphone': MonitorSmartphone,
  phone: Phone,
  quote: Quote,
  server: Server,
  'share-2': Share2,
  smartphone: Smartphone,
  sparkles: Sparkles,
  store: Store,
  text: Text,
  'thumbs-up': ThumbsUp,
  truck: Truck,
  'user-round': UserRound,
  users: Users,
  waypoints: Waypoints,
  zap: Zap,
} as const satisfies Record<string, IconNode>

export type IconName = keyof typeof NODES

const paths = new Map<IconName, string>()

/** Whether pictures have an icon of this name. */
export function isIcon(name: string): name is IconName {
  return Object.hasOwn(NODES, name)
}

/** The outline of an icon as SVG path data, in a square of 24 units. */
export function iconPath(name: IconName): string {
  let path = paths.get(name)
  if (path === undefined) {
    path = NODES[name].map(([tag, attributes]) => outline(tag, attributes)).join('')
    paths.set(name, path)
  }
  return path
}

type Attributes = Readonly<Record<string, string | number | undefined>>

function outline(tag: string, attributes: Attributes): string {
  const number = (name: string) => Number(attributes[name] ?? 0)
  switch (tag) {
    case 'path':
      // A path may begin with a relative move: on its own that is from the origin, after another path it would not be.
      return `M0 0${attributes.d}`
    case 'circle':
      return ellipse(number('cx'), number('cy'), number('r'), number('r'))
    case 'ellipse':
      return ellipse(number('cx'), number('cy'), number('rx'), number('ry'))
    case 'line':
      return `M${number('x1')} ${number('y1')}L${number('x2')} ${number('y2')}`
    case 'polyline':
      return `M${attributes.points}`
    case 'polygon':
      return `M${attributes.points}Z`
    case 'rect':
      return rounded(
        number('x'),
        number('y'),
        number('width'),
        number('height'),
        number('rx') || number('ry'),
      )
    default:
      throw new Error(`An icon is made of <${tag}>, which pictures do not know.`)
  }
}

function ellipse(x: number, y: number, rx: number, ry: number): string {
  return `M${x - rx} ${y}a${rx} ${ry} 0 1 0 ${2 * rx} 0a${rx} ${ry} 0 1 0 ${-2 * rx} 0Z`
}

function rounded(x: number, y: number, width: number, height: number, r: number): string {
  const arc = (dx: number, dy: number) => `a${r} ${r} 0 0 1 ${dx} ${dy}`
  return (
    `M${x + r} ${y}h${width - 2 * r}${arc(r, r)}v${height - 2 * r}${arc(-r, r)}` +
    `h${2 * r - width}${arc(-r, -r)}v${2 * r - height}${arc(r, -r)}Z`
  )
}
