import { bench, describe } from 'vitest'
import { type MapText, textsOf } from '../../src/model/search/mapText'
import { createSearchIndex, type SearchIndex } from '../../src/model/search/searchIndex'
import { bigMap } from '../helpers/maps'

/*
 * What a search from home costs at 10 and at 100 maps of 200 touchpoints. Taking a map in must not depend on how many are
 * in already; an answer may grow with what it finds, and no faster. `npm run bench`.
 */

const WORDS =
  'order online delivery address coupon code fails agent callback refund invoice queue doctor receipt basket courier door ' +
  'package damaged returns waits phone কাগজ টাকা অপেক্ষা ওষুধ রিপোর্ট সিরিয়াল দরজা ফেরত দাম মেসেজ'
const VOCABULARY = WORDS.split(' ')

/** A map in many words, another for each number and the same each time. */
function texts(number: number): MapText[] {
  let chance = number * 7_919 + 1
  const word = () => {
    chance = (chance * 16_807) % 2_147_483_647
    return `${VOCABULARY[chance % VOCABULARY.length]}${chance % 3 === 0 ? chance % 997 : ''}`
  }
  const say = (count: number) => Array.from({ length: count }, word).join(' ')
  return textsOf(bigMap(200)).map(text => ({ ...text, title: say(4), texts: [say(8)] }))
}

async function indexOf(maps: number): Promise<SearchIndex> {
  const index = createSearchIndex(channel => channel)
  for (let number = 0; number < maps; number++) await index.put(`map${number}`, texts(number))
  return index
}

for (const size of [10, 100]) {
  const index = await indexOf(size)
  describe(`among ${size} maps of 200 touchpoints`, () => {
    let turn = 0
    bench('one map that has changed is taken in', async () => {
      turn++
      await index.put('map0', texts(turn % 2 ? 1_000 : 0))
    })
    for (const query of ['or', 'basket', 'corier damaged', 'অপেক্']) {
      bench(`“${query}” is found`, () => {
        index.search(query, 60)
      })
    }
  })
}
