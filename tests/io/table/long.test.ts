import { describe, expect, it } from 'vitest'
import { cellsOf, notesOf, tableOf } from './tableOf'

describe('a table of touchpoints that somebody else wrote', () => {
  it.each([
    ['English', 'Phase,Step,Score,Pain point\nBuy,Pay,-1,Slow\nUse,Cook,2,\n'],
    ['German', 'Phase;Berührungspunkt;Bewertung;Schmerzpunkt\nBuy;Pay;-1;Slow\nUse;Cook;2;\n'],
    ['French', 'Étape;Point de contact;Satisfaction;Irritants\nBuy;Pay;-1;Slow\nUse;Cook;2;\n'],
    ['Spanish', 'Etapa\tPunto de contacto\tEmoción\tProblema\nBuy\tPay\t-1\tSlow\nUse\tCook\t2\t\n'],
    ['Bengali', 'ধাপ,টাচপয়েন্ট,অনুভূতি,সমস্যা\nBuy,Pay,-১,Slow\nUse,Cook,২,\n'],
    ['Chinese', '阶段,触点,情绪,痛点\nBuy,Pay,-１,Slow\nUse,Cook,２,\n'],
  ])('is read by headers in %s', async (_, table) => {
    const { outline, format } = await tableOf(table)
    expect(format).toBe('csv')
    expect(outline).toEqual(['Buy / Pay (someone -1, pain Slow)', 'Use / Cook (someone 2)'])
  })

  it('has a stage in all rows below it, up to the next', async () => {
    const { outline } = await tableOf('stage,step\nBuy,Pay\n,Wait\nUse,Cook\n,Eat\n')
    expect(outline).toEqual(['Buy / Pay', 'Buy / Wait', 'Use / Cook', 'Use / Eat'])
  })

  it('is in the order of its numbers, though it was sorted otherwise', async () => {
    const { outline } = await tableOf(
      'stage order,stage,order,step\n2,Use,2,Eat\n1,Buy,1,Pay\n2,Use,1,Cook\n1,Buy,2,Wait\n',
    )
    expect(outline).toEqual(['Buy / Pay', 'Buy / Wait', 'Use / Cook', 'Use / Eat'])
  })

  it('is in the order of its rows where the numbers are not all there', async () => {
    const { outline } = await tableOf('stage,order,step\nBuy,2,Pay\nBuy,,Wait\nBuy,1,Leave\n')
    expect(outline).toEqual(['Buy / Pay', 'Buy / Wait', 'Buy / Leave'])
  })

  it('makes personas of names, each with the ratings of its rows', async () => {
    const { outline, map } = await tableOf('step,persona,emotion\nPay,"Nadia, Rahim",-2\nCook,Rahim,1\n')
    expect([...map.personas.values()].map(({ name }) => name)).toEqual(['Nadia', 'Rahim'])
    expect(outline).toEqual([' / Pay (Nadia -2, Rahim -2)', ' / Cook (Rahim 1)'])
  })

  it('may have a column of ratings for each persona', async () => {
    const { outline } = await tableOf(
      'stage,step,Emotion: Nadia,Emotion – Rahim\nBuy,Pay,-2,\nBuy,Wait,1,2\n',
    )
    expect(outline).toEqual(['Buy / Pay (Nadia -2)', 'Buy / Wait (Nadia 1, Rahim 2)'])
  })

  it('takes several values on lines or between semicolons', async () => {
    const { outline } = await tableOf(
      'stage,step,pain points,channel\nBuy,Pay,"- Slow\n- Dear; Ugly",Mobile app\nUse,Cook,,Fax\n',
    )
    expect(outline).toEqual(['Buy / Pay (by app, pain Slow, pain Dear, pain Ugly)', 'Use / Cook (by Fax)'])
  })

  it('keeps the first of several channels, the others as tags, and says so', async () => {
    const { map, warnings } = await tableOf('stage,step,channels\nBuy,Pay,"App, Website"\n')
    expect([...map.touchpoints.values()][0]).toMatchObject({ channel: 'app', tags: ['Website'] })
    expect(warnings).toEqual([{ code: 'table.channels', line: 2, text: 'App, Website', became: 'App' }])
  })

  it('keeps a column that means nothing here as a lane of its title', async () => {
    const { map } = await tableOf('stage,step,Weather\nBuy,Pay,Rain\nUse,Cook,\n')
    expect(cellsOf(map)).toEqual(['Weather at Pay: Rain'])
  })

  it('links touchpoints by ids and by titles, and says which it cannot find', async () => {
    const { map, warnings } = await tableOf('id,step,links to\na,Pay,Cook; b\nb,Cook,Eat\n')
    expect([...map.links.values()].map(({ from, to }) => [from, to])).toEqual([
      ['a', 'b'],
      ['a', 'b'],
    ])
    expect(warnings).toEqual([{ code: 'table.linkTarget', line: 3, text: 'Eat' }])
  })

  it('tells rows with too many or too few cells by their lines', async () => {
    const { warnings } = await tableOf(
      'stage,step,score\nBuy,Pay,1,more\nBuy,Wait,2\nUse,Cook\nUse,Eat,1\nUse,Sit,1\n',
    )
    expect(warnings).toEqual([
      { code: 'table.tooManyCells', line: 2, text: 'more' },
      { code: 'table.tooFewCells', line: 4 },
    ])
  })

  it('notes what a row without a touchpoint says on its stage', async () => {
    const { map, outline } = await tableOf('stage,step,pain points\nBuy,,Slow\nBuy,Pay,\n')
    expect(outline).toEqual(['Buy / Pay'])
    expect(notesOf(map, [...map.stages.keys()][0]!)).toEqual(['pain Slow'])
  })

  it('may be without a header', async () => {
    const { outline } = await tableOf('Buy\tPay\t-1\nBuy\tWait\t0\nUse\tCook\t2\n')
    expect(outline).toEqual(['Buy / Pay (someone -1)', 'Buy / Wait (someone 0)', 'Use / Cook (someone 2)'])
  })

  it('keeps names of columns that nobody knows, for the user to say what they mean', async () => {
    const { outline, questions } = await tableOf('Moment,Wo,Wert\nPay,App,4\nCook,Home,2\n')
    expect(outline).toEqual([' / Pay', ' / Cook'])
    const columns = questions?.find(question => question.kind === 'columns')?.columns
    expect(columns?.map(({ header }) => header)).toEqual(['Moment', 'Wo', 'Wert'])
  })

  it('knows a map that is meant to be', async () => {
    expect((await tableOf('stage,step,status\nBuy,Pay,planned\n')).map.meta.state).toBe('future')
  })
})

describe('ratings on another scale', () => {
  const rated = async (values: string[], scale?: string) => {
    const rows = values.map((value, index) => `Buy,Step ${index},"${value}"`)
    const read = await tableOf(`stage,step,rating\n${rows.join('\n')}\n`, scale ? { choices: { scale } } : {})
    return { ...read, values: [...read.map.ratings.values()] }
  }

  it.each([
    ['-2..2', ['-2', '0', '2'], [-2, 0, 2]],
    ['-2..2', ['+2', '1'], [2, 1]],
    ['1..5', ['1', '3', '5'], [-2, 0, 2]],
    ['1..5', ['1/5', '4 / 5'], [-2, 1]],
    ['0..10', ['0', '5', '10', '7,5'], [-2, 0, 2, 1]],
    ['0..5', ['0', '3', '5'], [-2, 0, 2]],
    ['0..5', ['0/5', '1/5'], [-2, -1]],
    ['0..10', ['2/10', '4/10'], [-1, 0]],
    ['0..100', ['0', '50 %', '90 %'], [-2, 0, 2]],
    ['-5..5', ['-5', '0', '3'], [-2, 0, 1]],
    ['words', ['Very negative', '🙂', 'neutral'], [-2, 1, 0]],
  ])('%s is guessed by %j', async (scale, values, emotions) => {
    const read = await rated(values)
    expect(read.values).toEqual(emotions)
    expect(read.questions).toContainEqual(expect.objectContaining({ id: 'scale', value: scale }))
  })

  it('is what the user says', async () => {
    expect((await rated(['1', '2'], '-2..2')).values).toEqual([1, 2])
    expect((await rated(['1', '2'])).values).toEqual([-2, -1])
  })

  it('between two steps is the higher one, and said to be rounded', async () => {
    const { values, warnings } = await rated(['2,5', '3.5'], '1..5')
    expect(values).toEqual([0, 1])
    expect(warnings?.map(({ code }) => code)).toEqual(['table.rounded', 'table.rounded'])
  })

  it('says what was rounded and keeps what is no rating', async () => {
    const { values, warnings, map } = await rated(['3,4', '5', 'so so'])
    expect(values).toEqual([0, 2])
    expect(warnings).toEqual([
      { code: 'table.rounded', line: 2, text: '3,4', became: '0' },
      { code: 'table.rating', line: 4, text: 'so so' },
    ])
    expect(cellsOf(map)).toEqual(['rating at Step 2: so so'])
  })
})

describe('the columns of a table', () => {
  it('are asked for, with samples', async () => {
    const { questions } = await tableOf('Phase,Thing,Colour\nBuy,Pay,red\nUse,Cook,red\n')
    expect(questions).toContainEqual({
      kind: 'columns',
      of: 'touchpoints',
      columns: [
        { header: 'Phase', samples: ['Buy', 'Use'], role: 'stage' },
        { header: 'Thing', samples: ['Pay', 'Cook'], role: 'touchpoint' },
        { header: 'Colour', samples: ['red'], role: undefined },
      ],
    })
  })

  it('are what the user says', async () => {
    const { map, outline } = await tableOf('Phase,Thing,Colour\nBuy,Pay,red\n', {
      columns: { 0: null, 1: 'painPoints', 2: 'touchpoint' },
    })
    expect(outline).toEqual([' / red (pain Pay)'])
    expect(cellsOf(map)).toEqual(['Phase at red: Buy'])
  })

  it('are not asked for in a table of ours', async () => {
    expect(
      (await tableOf('stage,touchpoint,touchpoint_id,stage_id\nBuy,Pay,t1,s1\n')).questions,
    ).toBeUndefined()
  })
})
