// What stands around an answer in English: buttons, menus, page numbers, refusals and faults of the bot itself.

export const controls = {
  back: 'Back',
  next: 'Next',
  postHere: 'Post here',
}
