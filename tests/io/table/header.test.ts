import { describe, expect, it } from 'vitest'
import { eventHeader } from '../../../src/io/table/eventHeader'
import { folded, guessHeader, roleFinder } from '../../../src/io/table/header'
import type { Row } from '../../../src/io/table/rows'

const rows = (...lines: string[]): Row[] =>
  lines.map((line, index) => ({ line: index + 1, cells: line.split(',') }))

const find = roleFinder({ stage: ['phase', 'étape'], step: ['Berührungspunkt', 'task'] })

describe('a header', () => {
  it('is found by its words, whatever their case, accents and punctuation', () => {
    expect(guessHeader(rows('ETAPE,beruhrungspunkt'), find).roles).toEqual(['stage', 'step'])
    expect(folded('pain_points')).toBe(folded('Pain-Points'))
    expect(folded('stageOrder')).toBe('stage order')
  })

  it('may have a remark in brackets', () => {
    expect(guessHeader(rows('Phase (as is),Task [name]'), find).roles).toEqual(['stage', 'step'])
  })

  it('may stand below a title', () => {
    expect(guessHeader(rows('Our journey,', 'Phase,Task', 'Buy,Pay'), find).index).toBe(1)
  })

  it('gives each role to one column', () => {
    expect(guessHeader(rows('Phase,Stage,Task'), find).roles).toEqual(['stage', undefined, 'step'])
  })

  it('is not made up', () => {
    expect(guessHeader(rows('Buy,Pay', 'Use,Cook'), find).index).toBe(-1)
  })
})

describe('the header of an event log', () => {
  it.each([
    'case:concept:name,concept:name,time:timestamp,org:resource',
    ',case:concept:name,concept:name,time:timestamp',
    'case_id,activity,timestamp,resource',
    'case,activity,activity_instance,lifecycle,timestamp,resource',
    'Case ID,Activity,Start time,End time',
    'Fall,Aktivität,Zeitstempel',
    'caso,actividad,fecha,hora',
    'কেস,কার্যকলাপ,সময়',
  ])('is known: %s', line => {
    expect(eventHeader(rows(line))).toBeDefined()
  })

  it.each(['stage,touchpoint,emotion', 'phase,activity,date', 'case,activity', 'Buy,Pay,4'])(
    'is not seen in %s',
    line => {
      expect(eventHeader(rows(line))).toBeUndefined()
    },
  )
})
