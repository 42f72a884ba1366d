// @vitest-environment jsdom
import { describe, expect, test } from 'vitest'
import { type ListNode, parseList } from '../../../src/model/outline/parseList'
import { listInHtml } from '../../../src/panels/outline/paste/listInHtml'

function drawn(nodes: readonly ListNode[]): string {
  return nodes
    .map(({ text, children }) => (children.length > 0 ? `${text}(${drawn(children)})` : text))
    .join(' | ')
}
const read = (html: string) => drawn(parseList(listInHtml(html) ?? '(plain)').nodes)

describe('HTML on the clipboard reads as the tree that it shows', () => {
  test.each([
    [
      'a nested list of a web page',
      `<meta charset="utf-8"><ul>
         <li>Order
           <ul><li>Search <b>dinner</b><ol><li>slow</li></ol></li><li>Compare</li></ul>
         </li>
         <li>Receive</li></ul>`,
      'Order(Search dinner(slow) | Compare) | Receive',
    ],
    [
      'a list of Google Docs, whose inner lists stand beside their items',
      '<b style="font-weight:normal"><ul><li aria-level="1"><p><span>অর্ডার</span></p></li><ul><li aria-level="2"><p>খোঁজা</p></li></ul><li><p>ডেলিভারি</p></li></ul></b>',
      'অর্ডার(খোঁজা) | ডেলিভারি',
    ],
    [
      'paragraphs of Word that say that they are lists',
      `<p class=MsoListParagraphCxSpFirst style='text-indent:-18pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp; </span></span><![endif]>Order</p>
       <p style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>o</span>Search
         dinner</p>
       <p style='mso-list:l0 level1 lfo1'>Receive</p>`,
      'Order(Search dinner) | Receive',
    ],
    [
      'cells of Excel or Sheets, with merged ones',
      `<table><tr><td rowspan="2">Order</td><td>Search</td><td>- slow</td></tr>
        <tr><td>Compare</td></tr><tr><td>Receive</td><td>Wait</td></tr></table>`,
      'Order(Search(- slow) | Compare) | Receive(Wait)',
    ],
    [
      'one column of a spreadsheet',
      '<table><tr><td>Search</td></tr><tr><td>Pay</td></tr></table>',
      'Search | Pay',
    ],
    [
      'headings with lists under them',
      '<h2>Order</h2><p>&nbsp;</p><ul><li>Search</li></ul><h2>Receive</h2><ul><li>Wait<br>and wait</li></ul>',
      'Order(Search) | Receive(Wait and wait)',
    ],
    [
      'paragraphs above lists',
      '<p>Order</p><ul><li>Search</li></ul><div>Receive</div><ul><li>Wait</li></ul>',
      'Order(Search) | Receive(Wait)',
    ],
    [
      'signs within items',
      '<ul><li>Search<ul><li>- slow</li><li>+ suggest</li></ul></li></ul>',
      'Search(- slow | + suggest)',
    ],
  ])('%s', (_, html, tree) => {
    expect(read(html)).toBe(tree)
  })

  test('without lists and tables the plain text says as much', () => {
    expect(listInHtml('<div><span>const a = 1</span></div>')).toBeUndefined()
    expect(listInHtml('no markup')).toBeUndefined()
  })

  test('nothing in it runs, and scripts say nothing', () => {
    const marker = globalThis as { pwned?: boolean }
    expect(read('<ul><li>Order<img src=x onerror="pwned=true"><script>pwned=true</script></li></ul>')).toBe(
      'Order',
    )
    expect(marker.pwned).toBeUndefined()
  })
})
