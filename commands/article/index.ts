// /article: the articles that can be asked about.
import { defineGroup } from '../../src/command/command.ts'
import info from './info.ts'
import list from './list.ts'

export default defineGroup({
  data: { name: 'article', description: 'The articles that can be asked about here' },
  commands: [list, info],
})
