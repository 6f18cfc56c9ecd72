// What a failed call to Discord means for the operator, in a sentence that says what to do.

export function explainRestFault(error: unknown): string {
  const { status, code, name } = error as { status?: number; code?: number | string; name?: string }
  if (status === 401)
    return 'Discord refused the token: copy it anew from the developer portal (page “Bot”) into DISCORD_TOKEN.'
  if (code === 50001 || status === 403)
    return 'Discord does not let the bot do this: invite it to the server with the scopes “bot” and “applications.commands”.'
  if (status === 404)
    return 'Discord does not know that application or server: check DISCORD_APPLICATION_ID and DISCORD_GUILD_ID.'
  if (status === 429) return 'Discord asks to slow down: try again in a few minutes.'
  if (status !== undefined && status >= 500)
    return `Discord has a fault of its own (${status}): try again in a minute, and see https://discordstatus.com.`
  if (status !== undefined)
    return `Discord answered ${status}${code === undefined ? '' : ` (code ${code})`}: please report it.`
  if (name === 'AbortError' || name === 'TimeoutError')
    return 'Discord did not answer in time: check the network of this machine.'
  return 'Discord could not be reached: check the network of this machine and DISCORD_API_URL.'
}
