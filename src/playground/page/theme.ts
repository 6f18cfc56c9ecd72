// Dark or light: as the system says until somebody picks one, which is then remembered.

export type Theme = 'dark' | 'light'
const KEY = 'theme'

export function currentTheme(): Theme {
  const chosen = document.documentElement.getAttribute('data-theme')
  if (chosen === 'dark' || chosen === 'light') return chosen
  return matchMedia('(prefers-color-scheme: light)').matches ? 'light' : 'dark'
}

export function toggleTheme(): void {
  const next: Theme = currentTheme() === 'dark' ? 'light' : 'dark'
  document.documentElement.setAttribute('data-theme', next)
  localStorage.setItem(KEY, next)
}

export function restoreTheme(): void {
  const kept = localStorage.getItem(KEY)
  if (kept === 'dark' || kept === 'light') document.documentElement.setAttribute('data-theme', kept)
}
