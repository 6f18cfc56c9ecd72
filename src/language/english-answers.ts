// What the commands say in English.

export const answers = {
  quotes: 'Quotes',
}
