import { describe, expect, it } from 'vitest'
import { addPhrase, matchPhrase, phraseTree } from '../../../grammars/guideline/phrase'
import { Words } from '../../../grammars/guideline/words'

const tree = phraseTree<string>()
addPhrase(tree, 'decision|decisions based on|upon [the]', 'lead')
addPhrase(tree, 'decision', 'word')
addPhrase(tree, 'his+her|its view', 'view')

const match = (text: string) => matchPhrase(tree, new Words(text), 0)

describe('a phrase', () => {
  it('is matched at its longest, whatever its case and punctuation', () => {
    expect(match('Decision based on the MTUS')).toEqual({ row: 'lead', length: 4 })
    expect(match('DECISIONS, BASED UPON x')).toEqual({ row: 'lead', length: 3 })
    expect(match('Decision of others')).toEqual({ row: 'word', length: 1 })
    expect(match('his/her view')).toEqual({ row: 'view', length: 3 })
  })

  it('is not matched over a full stop, nor by half of it', () => {
    expect(match('Decision based. On the')).toEqual({ row: 'word', length: 1 })
    expect(match('his view')).toBeNull()
  })
})
