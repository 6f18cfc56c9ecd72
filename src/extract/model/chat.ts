// One call to an OpenAI-compatible endpoint of the operator's choice: messages in, the answer's text out.
import { request } from 'undici'
import { z } from 'zod'
import { answerJsonSchema } from './answer.ts'
import type { ChatMessage } from './prompt.ts'

const LARGEST_ANSWER = 1024 * 1024

export type Endpoint = {
  readonly url: string
  readonly name: string
  readonly key: string | undefined
  readonly timeout?: number
}

/** The model gave nothing usable. The message says why, without the key and without the answer. */
export class ModelFault extends Error {
  override name = 'ModelFault'
}

const responseSchema = z.object({
  choices: z
    .array(
      z.object({
        message: z.object({ content: z.string().nullish(), refusal: z.string().nullish() }),
        finish_reason: z.string().nullish(),
      }),
    )
    .min(1),
})

/** Asks once. Throws ModelFault: not reached, late, refused, cut off, too long, or no JSON of the protocol. */
export async function askModel(
  { url, name, key, timeout = 120_000 }: Endpoint,
  messages: readonly ChatMessage[],
): Promise<string> {
  const raw = await post(`${url.replace(/\/$/, '')}/chat/completions`, key, timeout, {
    model: name,
    messages,
    temperature: 0,
    response_format: { type: 'json_schema', json_schema: { name: 'digest', schema: answerJsonSchema } },
  })
  const parsed = responseSchema.safeParse(raw)
  const choice = parsed.data?.choices[0]
  if (choice === undefined) throw new ModelFault('the endpoint did not answer in the OpenAI format')
  if (choice.message.refusal) throw new ModelFault('the model refused to read the article')
  if (choice.finish_reason === 'length') throw new ModelFault('the model’s answer was cut off')
  if (!choice.message.content) throw new ModelFault('the model’s answer was empty')
  return choice.message.content
}

async function post(url: string, key: string | undefined, timeout: number, body: unknown): Promise<unknown> {
  const signal = AbortSignal.timeout(timeout)
  try {
    const response = await request(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(key === undefined ? {} : { authorization: `Bearer ${key}` }) },
      body: JSON.stringify(body),
      signal,
      // The signal is the one deadline; undici's own would end it under another name.
      headersTimeout: 0,
      bodyTimeout: 0,
    })
    const text = await readLimited(response.body)
    if (response.statusCode !== 200) throw new ModelFault(`the endpoint answered ${response.statusCode}`)
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof ModelFault) throw error
    if (signal.aborted) throw new ModelFault(`the model did not answer within ${Math.round(timeout / 1000)} seconds`)
    if (error instanceof SyntaxError) throw new ModelFault('the endpoint’s answer is not JSON')
    throw new ModelFault('the endpoint could not be reached')
  }
}

async function readLimited(body: AsyncIterable<Buffer>): Promise<string> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of body) {
    length += chunk.length
    if (length > LARGEST_ANSWER) throw new ModelFault('the endpoint’s answer is too long')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}
