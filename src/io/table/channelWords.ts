import { CHANNELS, type ChannelId, isKnownChannel } from '../../model/channels'
import { folded, words } from './header'

/** What our own tables call the channels that we know. */
const NAMES: Readonly<Record<ChannelId, string>> = {
  website: 'Website',
  app: 'App',
  email: 'E-mail',
  sms: 'SMS',
  phone: 'Phone',
  shop: 'Shop',
  chatbot: 'Chatbot',
  social: 'Social media',
  courier: 'Courier',
  letter: 'Letter',
  advertisement: 'Advertisement',
  wordOfMouth: 'Word of mouth',
  person: 'Person',
  device: 'Device',
}

const OTHERS: Readonly<Partial<Record<ChannelId, readonly string[]>>> = {
  website: words(`
    web, site, web site, online, webseite, internet, site web, sitio web, sito web, ওয়েবসাইট, 网站,
    ウェブサイト, 웹사이트, वेबसाइट, موقع
  `),
  app: words(`
    mobile app, mobile, application, aplicacion, aplicativo, applicazione, অ্যাপ, 应用, アプリ, 앱, ऐप,
    تطبيق
  `),
  email: words(`
    email, mail, e mail, courriel, correo, correo electronico, ই মেইল, ইমেইল, 邮件, メール, 이메일, ईमेल
  `),
  sms: words('text message, এসএমএস, 短信'),
  phone: words(`
    telephone, call, call center, call centre, hotline, telefon, telefono, telefone, ফোন, 电话, 電話,
    전화, फ़ोन, هاتف
  `),
  shop: words(`
    store, in store, branch, retail, laden, geschaft, filiale, magasin, boutique, tienda, loja,
    negozio, winkel, দোকান, শাখা, 门店, 店舗, 매장
  `),
  chatbot: words('chat, live chat, bot, চ্যাটবট, চ্যাট, 聊天, チャット, 챗봇'),
  social: words(`
    social, soziale medien, reseaux sociaux, redes sociales, redes sociais, সামাজিক মাধ্যম, 社交媒体,
    sns
  `),
  courier: words('delivery, lieferung, livraison, entrega, কুরিয়ার, 快递, 配送'),
  letter: words('post, brief, courrier, carta, lettera, চিঠি, 信, 手紙'),
  advertisement: words(`
    ad, ads, advertising, advert, werbung, anzeige, publicite, publicidad, pubblicita, বিজ্ঞাপন, 广告,
    広告, 광고
  `),
  wordOfMouth: words(`
    friends, recommendation, referral, mundpropaganda, empfehlung, bouche a oreille, boca a boca,
    মুখে মুখে, 口碑, 口コミ
  `),
  person: words(`
    in person, face to face, personal, personlich, en personne, en persona, সরাসরি, 面对面, 対面
  `),
  device: words('kiosk, terminal, gerat, appareil, dispositivo, যন্ত্র, 设备'),
}

const BY_WORD = new Map(
  (Object.keys(CHANNELS) as ChannelId[]).flatMap(id =>
    [id, NAMES[id], ...(OTHERS[id] ?? [])].map(word => [folded(word), id] as const),
  ),
)

/** A channel in words: the name of a known one, else one's own. */
export function channelName(channel: string): string {
  return isKnownChannel(channel) ? NAMES[channel] : channel
}

/** The id of a known channel by its name in our own tables; else the words themselves. */
export function exactChannel(word: string): string {
  return Object.entries(NAMES).find(([, name]) => name === word)?.[0] ?? word
}

/** The id of a channel that is known by some name; undefined if it is not. */
export function knownChannel(word: string): ChannelId | undefined {
  return BY_WORD.get(folded(word))
}
