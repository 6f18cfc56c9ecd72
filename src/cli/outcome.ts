// What a command of the terminal leaves behind: a text to print and an exit code (0 done, 1 found wanting, 2 typed wrongly, 78 a setting to change).
export type Outcome = { readonly text: string; readonly exitCode: 0 | 1 | 2 | 78 }
