import { describe, expect, it } from 'vitest'
import { cellsOf, notesOf, tableOf } from './tableOf'

const GRID = [
  ',Buy,,Use',
  'Steps,Search,Pay,Cook',
  'Emotion,1,-2,2',
  'Thoughts,Where is it?,,Yum',
  'Pain points,,"- Slow\n- Dear",',
  'Opportunities,,One click,',
  'Channel,Website,App,',
  'Weather,Sun,,Rain',
].join('\n')

describe('the grid that vendors draw', () => {
  it('is known by the names of its lanes', async () => {
    const { outline, map, questions } = await tableOf(GRID)
    expect(outline).toEqual([
      'Buy / Search (by website, someone 1)',
      'Buy / Pay (by app, someone -2, pain Slow, pain Dear, opportunity One click)',
      'Use / Cook (someone 2)',
    ])
    expect([...map.touchpoints.values()].map(({ thought }) => thought)).toEqual(['Where is it?', '', 'Yum'])
    expect(cellsOf(map)).toEqual(['Weather at Search: Sun', 'Weather at Cook: Rain'])
    expect(questions?.[0]).toMatchObject({ id: 'shape', value: 'grid' })
  })

  it('has its steps in the row of what is done, whatever that is called', async () => {
    const { outline } = await tableOf(
      'Stage,Aware,Aware,Buy\nProcess and channels,Sees poster,Asks friend,Signs\nProblems,Unclear,,Long form\nExperience,🙂,😐,😡\n',
    )
    expect(outline).toEqual([
      'Aware / Sees poster (someone 1, pain Unclear)',
      'Aware / Asks friend (someone 0)',
      'Buy / Signs (someone -2, pain Long form)',
    ])
  })

  it('knows lanes by longer names, too', async () => {
    const { outline, map } = await tableOf(
      'Stage,Buy,Use\nCustomer actions,Pay,Cook\nCustomer thoughts,Hm,\nIdeas / Opportunities,One click,\nInternal ownership,,IT\n',
    )
    expect(outline).toEqual(['Buy / Pay (opportunity One click)', 'Use / Cook'])
    expect([...map.touchpoints.values()].map(({ thought, owner }) => thought || owner)).toEqual(['Hm', 'IT'])
  })

  it('may be pasted, and in another language', async () => {
    const { outline } = await tableOf(
      'Phasen\tKauf\tKauf\tNutzung\nSchritte\tSuchen\tZahlen\tKochen\nGefühl\t1\t-2\t2\n'.replace(
        'Schritte',
        'Schritt',
      ),
    )
    expect(outline).toEqual([
      'Kauf / Suchen (someone 1)',
      'Kauf / Zahlen (someone -2)',
      'Nutzung / Kochen (someone 2)',
    ])
  })

  it('may have a title, a persona and a remark above', async () => {
    const { map, outline } = await tableOf(
      `Dinner on a weeknight,,,\nPersona,Nadia,,\nScenario,Late home,,\n${GRID}`,
    )
    expect(map.meta).toMatchObject({ title: 'Dinner on a weeknight', description: 'Scenario: Late home' })
    expect(outline[0]).toBe('Buy / Search (by website, Nadia 1)')
  })

  it('may have a curve for each persona', async () => {
    const { outline } = await tableOf(',Buy,Use\nSteps,Pay,Cook\nEmotion: Nadia,-1,1\nEmotion (Rahim),0,\n')
    expect(outline).toEqual(['Buy / Pay (Nadia -1, Rahim 0)', 'Use / Cook (Nadia 1)'])
  })

  it('has cards of what the organisation does, in the columns of the steps', async () => {
    const { outline, map } = await tableOf(
      'Stage,Buy,Use\nSteps,Pay,Cook\nFrontstage,Cashier greets,\nBackstage,Books it,Buys stock\n',
    )
    expect(outline).toEqual([
      'Buy / Pay',
      'Buy / Cashier greets (in frontstage)',
      'Buy / Books it (in backstage)',
      'Use / Cook',
      'Use / Buys stock (in backstage)',
    ])
    const columns = [...map.touchpoints.values()].map(({ place }) => place[2])
    expect(columns[1]).toBe(columns[0])
    expect(map.lanes.get('backstage')?.visible).toBe(true)
  })

  it('without steps is about its stages; what feels something gets a card', async () => {
    const { map, outline } = await tableOf(
      'Stage,Buy,Use\nPain points,Slow,\nEmotion,-1,2\nGoal,Have it,Eat\n',
    )
    expect(outline).toEqual(['Buy / Buy (someone -1)', 'Use / Use (someone 2)'])
    const [buy] = [...map.stages]
    expect(notesOf(map, buy![0])).toEqual(['pain Slow'])
    expect(buy![1].goal).toBe('Have it')
  })

  it('says of a stage what is said of all of its columns', async () => {
    const { map, outline } = await tableOf(
      'Stage,Buy,Buy,Use\nSteps,Search,Pay,Cook\nPain points,All slow,All slow,\nThoughts,a,b,c\n',
    )
    expect(outline).toEqual(['Buy / Search', 'Buy / Pay', 'Use / Cook'])
    expect(notesOf(map, [...map.stages.keys()][0]!)).toEqual(['pain All slow'])
  })

  it('takes a cell of bullets for several steps', async () => {
    const { outline } = await tableOf('Stage,Buy,Use\nActions,"• Search\n• Pay",Cook\nPain points,Slow,\n')
    expect(outline).toEqual(['Buy / Search (pain Slow)', 'Buy / Pay', 'Use / Cook'])
  })

  it('is read as a list of touchpoints if the user says so, and the other way round', async () => {
    const asLong = await tableOf(GRID, { choices: { shape: 'long' } })
    expect(asLong.questions?.[0]).toMatchObject({ id: 'shape', value: 'long' })
    expect(asLong.map.touchpoints.size).not.toBe(3)
    const asGrid = await tableOf('stage,Buy,Use\nstep,Pay,Cook\n', { choices: { shape: 'grid' } })
    expect(asGrid.outline).toEqual(['Buy / Pay', 'Use / Cook'])
  })
})
