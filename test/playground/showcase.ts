// A pretended bot that answers with everything the bot itself has no command for yet: forms, message menus, files, pictures, late and missing answers.
import type { AnyCallback, AnyLaterCall, PlaygroundDispatcher } from '../../src/playground/delivery.ts'
import { withIds } from '../../src/playground/server.ts'

const V2 = 1 << 15
const HIDDEN = 64

export type Sent = {
  readonly type: number
  readonly member?: { readonly user: { readonly id: string } }
  readonly message?: { readonly id: string; readonly flags: number; readonly components: readonly unknown[] }
  readonly data: {
    readonly name: string
    readonly type: number
    readonly custom_id: string
    readonly values?: readonly string[]
    readonly target_id: string
    readonly resolved?: Readonly<Record<string, Readonly<Record<string, Record<string, unknown>>>>>
    readonly options?: readonly { readonly name: string; readonly type: number; readonly value?: unknown }[]
    readonly components?: readonly { readonly component: Readonly<Record<string, unknown>> }[]
  }
}
type Answered = { readonly response: AnyCallback; readonly later?: Promise<readonly AnyLaterCall[]> }

/** A picture of one pixel. */
export const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

const text = (content: string) => ({ type: 10, content })
const message = (...components: object[]) => ({ flags: V2, components, allowed_mentions: { parse: [] } })
const reply = (...components: object[]): Answered => ({ response: { type: 4, data: message(...components) } })
const button = (custom_id: string, label: string, style = 2, more: object = {}) => ({
  type: 2,
  style,
  label,
  custom_id,
  ...more,
})

/** Whatever a page may do wrong with somebody else's words. */
export const HOSTILE = [
  '<img src=x onerror="window.hit=1"><script>window.hit=2</script>',
  '"><svg onload=window.hit=3> </textarea><iframe srcdoc="<script>window.hit=4</script>">',
  '[click](javascript:window.hit=5) [x](data:text/html,<script>window.hit=6</script>) <javascript:window.hit=7>',
  '[https://good.example](https://evil.example) https://evil.example/"onmouseover="window.hit=8',
  '`<b>` **<i>bold</i>** ||<u>spoiler</u>|| <@!9" onclick="window.hit=9> {{constructor}} {window.hit=10}',
].join('\n')

export const FORM = {
  custom_id: 'form',
  title: 'Add an article',
  components: [
    { type: 10, content: 'Paste it, or attach it. **One** is enough.' },
    {
      type: 18,
      label: 'Text',
      description: 'The article’s words',
      component: { type: 4, custom_id: 'words', style: 2, required: true, min_length: 3, max_length: 4000 },
    },
    {
      type: 18,
      label: 'Language',
      component: {
        type: 3,
        custom_id: 'language',
        required: false,
        options: [
          { label: 'English', value: 'en' },
          { label: 'Urdu', value: 'ur', description: 'Read from right to left' },
        ],
      },
    },
    {
      type: 18,
      label: 'File',
      component: { type: 19, custom_id: 'file', required: false, min_values: 0, max_values: 2 },
    },
    {
      type: 18,
      label: 'Kind',
      component: {
        type: 21,
        custom_id: 'kind',
        options: [
          { label: 'News', value: 'news' },
          { label: 'Commentary', value: 'commentary', description: 'The author’s view' },
        ],
      },
    },
    {
      type: 18,
      label: 'Parts',
      component: {
        type: 22,
        custom_id: 'parts',
        required: false,
        options: [
          { label: 'Quotes', value: 'quotes', default: true },
          { label: 'Demands', value: 'demands' },
        ],
      },
    },
  ],
}

/** What is announced and waits for the test's word, so that no test depends on how fast the machine is. */
const waiting: (() => void)[] = []
const whenTold = () => new Promise<void>((resolve) => void waiting.push(resolve))

const answers: Readonly<Record<string, (sent: Sent) => Answered>> = {
  form: () => ({ response: { type: 9, data: FORM } }),
  late: () => ({
    response: { type: 5, data: {} },
    later: whenTold().then(() => [
      { call: 'edit', message: message(text('It took a while.')) },
      { call: 'follow up', message: { ...message(text('And one more thing.')), flags: V2 | HIDDEN } },
    ]),
  }),
  silent: () => ({ response: { type: 5, data: {} }, later: new Promise<never>(() => undefined) }),
  gone: () => ({ response: { type: 5, data: {} }, later: whenTold().then(() => [{ call: 'delete' }]) }),
  files: () => ({
    response: {
      type: 4,
      data: message(
        text('## Files'),
        { type: 13, file: { url: 'attachment://digest.csv' } },
        { type: 12, items: [{ media: { url: 'attachment://map.png' }, description: 'A map of who demands what' }] },
        {
          type: 9,
          components: [text('A thumbnail')],
          accessory: { type: 11, media: { url: 'https://example.org/far.png' }, description: 'A picture elsewhere' },
        },
      ),
      files: [
        { name: 'digest.csv', contentType: 'text/csv', bytes: Buffer.from('from,to\nA,B\n') },
        { name: 'map.png', contentType: 'image/png', bytes: PIXEL },
      ],
    },
  }),
  parts: () =>
    reply(
      {
        type: 17,
        accent_color: 0x3f6cb0,
        components: [
          text('# Title\nplain **bold** -# not small\n-# small\n> quoted\n- one\n- two'),
          { type: 14, divider: true, spacing: 2 },
          {
            type: 1,
            components: [
              button('one', 'Primary', 1),
              button('two', 'Secondary'),
              button('three', 'Success', 3),
              button('four', 'Danger', 4, { emoji: { name: '🔥' } }),
              { type: 2, style: 5, label: 'Link', url: 'https://example.org/' },
            ],
          },
          { type: 1, components: [button('five', 'Off', 2, { disabled: true })] },
        ],
      },
      {
        type: 1,
        components: [{ type: 5, custom_id: 'who', placeholder: 'Pick people', min_values: 1, max_values: 2 }],
      },
      { type: 1, components: [button('mute', 'No answer'), button('count', 'Count', 1), button('form', 'Open form')] },
    ),
  hostile: () =>
    reply({
      type: 17,
      accent_color: 0xff0000,
      components: [
        text(HOSTILE),
        { type: 1, components: [button('x', HOSTILE.slice(0, 80))] },
        {
          type: 1,
          components: [
            {
              type: 3,
              custom_id: HOSTILE.slice(0, 100),
              placeholder: HOSTILE.slice(0, 150),
              options: [{ label: HOSTILE.slice(0, 100), value: 'x', description: HOSTILE.slice(0, 100) }],
            },
          ],
        },
        { type: 12, items: [{ media: { url: 'javascript:alert(1)' }, description: HOSTILE }] },
        { type: 13, file: { url: 'javascript:alert(1)' }, name: HOSTILE },
        { type: 1, components: [{ type: 2, style: 5, label: 'Link', url: 'javascript:alert(1)' }] },
      ],
    }),
  options: ({ data }) => reply(text(`\`\`\`json\n${JSON.stringify(data.options)}\n\`\`\``)),
  'Find in article': ({ data }) =>
    reply(text(`Found: ${String(data.resolved?.['messages']?.[data.target_id]?.['content'])}`)),
}

function pressed({ data, message: old }: Sent): Answered {
  if (data.custom_id === 'count') {
    const later = whenTold().then(() => [{ call: 'edit', message: message(text('Counted.')) }] as const)
    return { response: { type: 6 }, later }
  }
  if (data.custom_id === 'form') return { response: { type: 9, data: FORM } }
  if (data.custom_id === 'who')
    return reply(text(`Picked ${(data.values ?? []).map((id) => `<@${id}>`).join(' and ')}`))
  return { response: { type: 7, data: message(text(`Pressed ${data.custom_id} of ${old?.components.length} parts`)) } }
}

function submitted({ data }: Sent): Answered {
  const given = (data.components ?? []).flatMap(({ component }) => (component ? [component] : []))
  const files = Object.values(data.resolved?.['attachments'] ?? {}).map(({ filename }) => filename)
  const lines = given.map(({ custom_id, value, values }) => `${custom_id} = ${JSON.stringify(value ?? values)}`)
  return reply(text([...lines, `files: ${files.join(', ')}`].join('\n')))
}

const COMMANDS = [
  { name: 'form', description: 'Opens a form', type: 1 },
  { name: 'late', description: 'Answers late', type: 1 },
  { name: 'silent', description: 'Never comes back', type: 1 },
  { name: 'gone', description: 'Takes its answer back', type: 1 },
  { name: 'files', description: 'Files and pictures', type: 1 },
  { name: 'parts', description: 'Every part', type: 1 },
  { name: 'hostile', description: HOSTILE.slice(0, 100), type: 1 },
  { name: 'mute', description: 'Never answers', type: 1 },
  { name: 'owners', description: 'For who manages the server', type: 1, default_member_permissions: '32' },
  {
    name: 'options',
    description: 'Every kind of option',
    type: 1,
    options: [
      { type: 3, name: 'words', description: 'Some words', required: true, max_length: 20 },
      { type: 4, name: 'count', description: 'How many', min_value: 1, max_value: 9 },
      { type: 5, name: 'loud', description: 'Loud or not' },
      { type: 6, name: 'who', description: 'Somebody' },
      {
        type: 3,
        name: 'size',
        description: 'A size',
        choices: ['Small', 'Large'].map((name) => ({ name, value: name })),
      },
      { type: 3, name: 'slow', description: 'Suggests too late', autocomplete: true },
      { type: 11, name: 'file', description: 'A file' },
    ],
  },
  { name: 'Find in article', type: 3 },
]

/** The pretended bot: what it was sent, its commands, its dispatcher. */
export function createShowcase() {
  const sent: Sent[] = []
  const never = () => new Promise<never>(() => undefined)
  const dispatch: PlaygroundDispatcher = async (raw) => {
    const one = raw as Sent
    sent.push(one)
    if (one.type === 4) return never()
    if (one.type === 3) return one.data.custom_id === 'mute' ? never() : pressed(one)
    if (one.type === 5) return submitted(one)
    const answer = answers[one.data.name]
    return answer === undefined ? never() : answer(one)
  }
  /** Sends what was announced. */
  const finishLater = () => {
    for (const finish of waiting.splice(0)) finish()
  }
  return { sent, dispatch, commands: withIds(COMMANDS), finishLater }
}
