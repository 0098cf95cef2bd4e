import { describe, expect, it } from 'vitest'
import { Leaf, type Marked, settle } from '../../src/text/leaf'

interface Facts {
  name: string
  age: number | null
  sure: boolean
  items: { text: string | null; pages: number[] }[]
}

describe('marked data', () => {
  it('parts into plain data and spans by JSON Pointer', () => {
    const marked: Marked<Facts> = {
      name: new Leaf('knee', 3, 7),
      age: new Leaf(0, 10, 14),
      sure: new Leaf(false, 1, 2),
      items: [
        { text: null, pages: [] },
        { text: new Leaf('MRI', 20, 23), pages: [new Leaf(98, 30, 32), 99] },
      ],
    }
    const { value, spans } = settle<Facts>(marked)
    expect(value).toEqual({
      name: 'knee',
      age: 0,
      sure: false,
      items: [
        { text: null, pages: [] },
        { text: 'MRI', pages: [98, 99] },
      ],
    })
    expect({ ...spans }).toEqual({
      '/name': [3, 7],
      '/age': [10, 14],
      '/sure': [1, 2],
      '/items/1/text': [20, 23],
      '/items/1/pages/0': [30, 32],
    })
  })

  it('has no span for what did not come from the text', () => {
    const { value, spans } = settle<Facts>({ name: 'knee', age: null, sure: true, items: [] })
    expect(value).toEqual({ name: 'knee', age: null, sure: true, items: [] })
    expect(Object.keys(spans)).toEqual([])
  })

  it('becomes data that JSON keeps as it is, no leaf left in it', () => {
    const { value, spans } = settle<{ list: string[] }>({ list: [new Leaf('a', 0, 1)] })
    expect(JSON.parse(JSON.stringify({ value, spans }))).toEqual({
      value: { list: ['a'] },
      spans: { '/list/0': [0, 1] },
    })
  })
})
