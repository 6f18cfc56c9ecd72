// Pictures and files of a message. Nothing is fetched from elsewhere: a picture of another host is named, not shown.
import type { FilePart, Gallery, GalleryItem, Media, Thumbnail } from '../discord.ts'
import { icon, make } from '../dom.ts'

export function drawThumbnail({ media, description, spoiler }: Thumbnail): HTMLElement {
  const picture = make('div', { class: 'thumbnail' }, drawPicture(media, description))
  return spoiler ? hideBehindSpoiler(picture) : picture
}

export function drawGallery({ items }: Gallery): HTMLElement {
  return make('div', { class: `gallery gallery-${Math.min(items.length, 10)}` }, items.map(drawGalleryItem))
}

function drawGalleryItem({ media, description, spoiler }: GalleryItem): HTMLElement {
  const picture = drawPicture(media, description)
  const item = isOurs(media.url)
    ? make(
        'a',
        {
          class: 'gallery-item',
          href: media.url,
          target: '_blank',
          rel: 'noopener',
          'aria-label': description ? undefined : 'Picture without description',
        },
        picture,
      )
    : make('div', { class: 'gallery-item' }, picture)
  if (description) item.append(make('span', { class: 'alt-badge', title: description, 'aria-hidden': 'true' }, 'ALT'))
  return spoiler ? hideBehindSpoiler(item) : item
}

function drawPicture({ url }: Media, description: string | null | undefined): HTMLElement {
  const alt = description ?? ''
  if (isOurs(url)) return make('img', { src: url, alt, loading: 'lazy' })
  const host = URL.canParse(url) ? new URL(url).host : url
  return make(
    'div',
    { class: 'picture-elsewhere', role: 'img', 'aria-label': alt || `A picture on ${host}` },
    icon('link'),
    make('span', {}, alt || 'A picture'),
    make('small', {}, host),
  )
}

export function drawFile({ file, name, size, spoiler }: FilePart): HTMLElement {
  const called = name ?? decodeURIComponent(file.url.split('/').at(-1) ?? 'file')
  const href = isOurs(file.url) || /^https?:\/\//i.test(file.url) ? file.url : undefined
  const card = make(
    'div',
    { class: 'file' },
    icon('file'),
    make(
      'div',
      { class: 'file-words' },
      make('a', { href, download: called, target: '_blank', rel: 'noopener noreferrer' }, called),
      size !== undefined && make('span', { class: 'file-size' }, sizeText(size)),
    ),
  )
  return spoiler ? hideBehindSpoiler(card) : card
}

/** As Discord writes it: 512 bytes, 12.34 KB, 1.20 MB. */
export function sizeText(bytes: number): string {
  if (bytes < 1024) return `${bytes} bytes`
  return bytes < 1024 ** 2 ? `${(bytes / 1024).toFixed(2)} KB` : `${(bytes / 1024 ** 2).toFixed(2)} MB`
}

const isOurs = (url: string) =>
  URL.canParse(url, location.href) && new URL(url, location.href).origin === location.origin

export function hideBehindSpoiler(element: HTMLElement): HTMLElement {
  const cover = make('button', { type: 'button', class: 'spoiler-cover' }, 'Spoiler')
  const box = make('div', { class: 'spoiler-box' }, element, cover)
  element.inert = true
  cover.addEventListener('click', () => {
    element.inert = false
    cover.remove()
  })
  return box
}
