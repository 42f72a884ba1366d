import type { EventRole } from '../question'
import { guessHeader, type Header, roleFinder, type Synonyms, words } from './header'
import type { Row } from './rows'

/*
 * The words by which event logs name their columns: the names of XES (with pm4py's prefix `case:`), of bupaR, of process
 * mining tools and of marketing exports, in several languages. They stand here because a table has to know what is
 * a log to leave it alone.
 */

export const EVENT_SYNONYMS: Synonyms<EventRole> = {
  case: words(`
    case id, caseid, case concept name, case key, case number, trace, trace id, trace concept name,
    process instance, instance id, session, session id, user id, customer id, client id, visitor id,
    contact id, member id, account id, device id, anonymous id, person id, patient id, order id, order number, request id, ticket id, ticket number, fall, fall id, fallnummer, vorgang,
    vorgangsnummer, kundennummer, cas, id cas, numero de dossier, id client, caso, id caso, id
    cliente, zaak, zaaknummer, কেস, কেস আইডি, গ্রাহক আইডি, 案例, 案件, 案例id, 客户id, ケース, ケースid, 顧客id,
    케이스, 케이스 id, केस, حالة, رقم الحالة
  `),
  activity: words(`
    activity name, concept name, event, event name, event type, event action, task name, operation,
    touch, page, page path, page url, page title, screen, screen name,
    aktivitat, ereignis, tatigkeit, activite, evenement, actividad, evento, atividade, attivita,
    activiteit, gebeurtenis, কার্যকলাপ, ঘটনা, 活动, 事件, アクティビティ, イベント, 활동, 이벤트, गतिविधि, نشاط, حدث
  `),
  time: words(`
    timestamp, time timestamp, event timestamp, event time, event datetime, ts, at, received at, sent at,
    visited at, logged at, timestamp utc, date and time, start time, start timestamp, start, started at, datetime,
    date time, created at, occurred at, touch date, complete timestamp, zeitstempel, zeitpunkt,
    startzeit, horodatage, date heure, marca de tiempo, fecha hora, carimbo de data, data hora, data
    ora, tijdstip, tijdstempel, সময়, 时间, 时间戳, 日時, タイムスタンプ, 타임스탬프, 일시, समय, وقت, الطابع الزمني
  `),
  date: words('day, event date, datum, fecha, data, jour, তারিখ, 日期, 日付, 날짜, तारीख, تاريخ'),
  clock: words('time of day, clock time, uhrzeit, heure, hora, ora, tijd, 时刻, 時刻, 시각'),
  endTime: words(`
    end time, end timestamp, end, ended at, completed at, finish, endzeit, fin, ende, 结束时间
  `),
  lifecycle: words('lifecycle transition, transition, event status, lebenszyklus'),
  channel: words('channel, medium, source, kanal, canal, canale, kanaal, চ্যানেল, 渠道, チャネル, 채널'),
  resource: words(`
    org resource, org role, org group, agent, employee, ressource, recurso, risorsa, bearbeiter,
    mitarbeiter, 资源, リソース
  `),
  stage: words('phase, etappe, etape, etapa, fase, ধাপ, 阶段, フェーズ, 단계'),
}

const findRole = roleFinder(EVENT_SYNONYMS)

/** The header of an event log; undefined if the table is none: no case, no activity or no time. */
export function eventHeader(rows: readonly Row[]): Header<EventRole> | undefined {
  const header = guessHeader(rows, findRole, 3)
  const has = (role: EventRole) => header.roles.includes(role)
  return has('case') && has('activity') && (has('time') || has('date')) ? header : undefined
}
