import type { TouchpointRole } from '../question'
import { roleFinder, type Synonyms, words } from './header'

/** The words by which tables of touchpoints name their columns. Our own names are the roles themselves. */
export const TOUCHPOINT_SYNONYMS: Synonyms<TouchpointRole> = {
  mapTitle: words(`
    journey, journey map, map, title of the map, journey title, journey name, যাত্রা, মানচিত্র
  `),
  stageOrder: words(`
    stage no, stage number, stage #, phase no, phase number, phase #, phase order, ধাপ নং, ধাপের
    ক্রম
  `),
  stage: words(`
    phase, section, step group, journey stage, journey phase, stages, phases, stage name, phase
    name, stufe, abschnitt, etape, etapa, fase, phasen, ধাপ, পর্যায়, 阶段, 階段, フェーズ, ステージ, 단계, चरण,
    مرحلة, المرحلة, этап
  `),
  stageGoal: words(`
    goal, customer goal, goal of the stage, ziel, objectif, objetivo, obiettivo, doel, লক্ষ্য, 目标,
    目標, 목표, लक्ष्य, هدف
  `),
  touchpointOrder: words(`
    order, #, no, nr, number, step no, step number, step #, sequence, position, reihenfolge, nummer,
    ordre, numero, orden, ordem, ordine, volgorde, ক্রম, নং, 序号, 順番, 순서, क्रम, ترتيب
  `),
  touchpoint: words(`
    touch point, touchpoints, step, steps, task, activity, action, actions, user action, customer
    action, touchpoint name, step name, interaction, point de contact, points de contact,
    beruhrungspunkt, kontaktpunkt, schritt, aufgabe, aktivitat, handlung, activite, tache, punto de
    contacto, paso, actividad, tarea, accion, ponto de contato, passo, atividade, acao, punto di
    contatto, passaggio, attivita, azione, contactpunt, stap, activiteit, টাচপয়েন্ট, স্পর্শবিন্দু,
    কাজ, পদক্ষেপ, 触点, 接触点, 步骤, 行动, タッチポイント, 行動, 접점, 터치포인트, 행동, संपर्क बिंदु, कार्य, نقطة اتصال, نقطة
    التماس, خطوة, точка контакта, шаг
  `),
  description: words(`
    details, detail, notes, note, comment, comments, beschreibung, descripcion, descricao,
    descrizione, beschrijving, বিবরণ, বর্ণনা, 描述, 説明, 설명, विवरण, وصف, описание
  `),
  lane: words('swimlane, swim lane, band, row, bahn, couloir, carril, লেন, 泳道, レーン'),
  personas: words(`
    persona, actor, actors, user, role, who, customer, akteur, nutzer, kunde, rolle, acteur,
    utilisateur, actor es, usuario, ator, attore, utente, পারসোনা, ব্যক্তি, ব্যবহারকারী, গ্রাহক, 角色, 用户,
    ペルソナ, ユーザー, 페르소나, 사용자, पर्सोना, उपयोगकर्ता, شخصية, персона
  `),
  channels: words(`
    channel, medium, media, kanal, kanale, canal, canaux, canales, canais, canale, canali, kanaal,
    kanalen, চ্যানেল, মাধ্যম, 渠道, チャネル, 채널, चैनल, قناة, القناة, канал
  `),
  emotion: words(`
    emotions, customer emotions, user emotions, emotional state, score, sentiment, satisfaction, rating, feeling, feelings, mood, experience, emotional
    score, gefuhl, gefuhle, stimmung, bewertung, zufriedenheit, humeur, note de satisfaction,
    emocion, emociones, sentimiento, satisfaccion, puntuacion, emocao, emocoes, satisfacao,
    emozione, emozioni, soddisfazione, emotie, emoties, tevredenheid, আবেগ, অনুভূতি, সন্তুষ্টি,
    স্কোর, 情绪, 情感, 评分, 満足度, 感情, 감정, 만족도, भावना, संतुष्टि, عاطفة, مشاعر, эмоция
  `),
  expectation: words(`
    expectations, expected, erwartung, attente, expectativa, aspettativa, verwachting, প্রত্যাশা,
    期望, 期待, 기대
  `),
  emotionLabel: words('emotion label, emotion word, sentiment label, feeling label'),
  thought: words(`
    thoughts, thinking, what they think, customer thoughts, user thoughts, gedanke, gedanken, pensee, pensees, pensamiento,
    pensamientos, pensamento, pensiero, pensieri, gedachte, gedachten, ভাবনা, চিন্তা, মনের কথা, গ্রাহকের ভাবনা, 想法, 思考, 생각,
    विचार, أفكار, мысли
  `),
  painPoints: words(`
    pain point, pain, pains, customer pain points, user pain points, challenge, challenges, obstacles, frustration, frustrations, problem, problems, issue, issues, barrier,
    barriers, friction, schmerzpunkt, schmerzpunkte, probleme, hurde, hurden, point de douleur,
    points de douleur, irritant, irritants, punto de dolor, puntos de dolor, dolor, dolores,
    problema, problemas, ponto de dor, dores, punto dolente, problemi, knelpunt, knelpunten,
    pijnpunt, pijnpunten, সমস্যা, কষ্টের জায়গা, অসুবিধা, 痛点, 问题, 課題, ペインポイント, 페인포인트, 불만, समस्या, مشكلة, نقاط
    الألم, проблема, боль
  `),
  opportunities: words(`
    opportunity, ideas / opportunities, opportunities / ideas, recommendations, chance, chancen, improvement, improvements, verbesserung, opportunite,
    opportunites, oportunidad, oportunidades, oportunidade, opportunita, kans, kansen, সুযোগ, 机会,
    機会, 기회, अवसर, فرصة, فرص, возможность
  `),
  strengths: words(`
    strength, gain, gains, highlight, highlights, starke, starken, force, forces, fortaleza, forca,
    punto di forza, শক্তি, 优势, 強み, 강점
  `),
  ideas: words(`
    idea, solution, solutions, idee, ideen, idees, ideia, ideias, ধারণা, আইডিয়া, 想法建议, アイデア, 아이디어
  `),
  questions: words(`
    question, open question, frage, fragen, pregunta, pergunta, domanda, vraag, প্রশ্ন, 疑问, 質問, 질문
  `),
  quotes: words('quote, zitat, zitate, citation, cita, citacao, citazione, উক্তি, 引述, 引用, 인용'),
  momentOfTruth: words(`
    mot, key moment, critical moment, moment der wahrheit, moment de verite, momento de la verdad,
    momento da verdade, momento della verita, সত্যের মুহূর্ত, 关键时刻, 真実の瞬間
  `),
  status: words('state, zustand, statut, estado, stato, অবস্থা, 状态'),
  owner: words(`
    responsible, ownership, internal ownership, responsibility, team, department, verantwortlich, responsable, responsavel, responsabile, eigenaar,
    দায়িত্ব, দায়িত্বে, 负责人, 担当, 담당
  `),
  metric: words('kpi, measure, kennzahl, indicateur, indicador, indicatore, সূচক, 指标, 指標, 지표'),
  metricValue: words('kpi value, value, wert, valeur, valor, valore, মান, 数值, 値'),
  systems: words('system, systeme, sistema, sistemas, সিস্টেম, 系统, システム'),
  evidence: words('proof, source, beleg, nachweis, preuve, evidencia, প্রমাণ, 证据'),
  linksTo: words(`
    links to, next, next step, leads to, successor, folgt, suivant, siguiente, proximo, পরের ধাপ,
    下一步
  `),
  tags: words(`
    tag, label, labels, keyword, keywords, schlagwort, etiqueta, etichetta, ট্যাগ, 标签, タグ, 태그
  `),
  touchpointId: words('id, touchpoint id, step id, task id'),
  stageId: words('stage id, phase id'),
}

/** The role of a column by its header. */
export const touchpointRole = roleFinder(TOUCHPOINT_SYNONYMS)
