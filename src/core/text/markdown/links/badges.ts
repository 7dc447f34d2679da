/** Servers of badges, by the ends of their names. */
const HOSTS = [
  'shields.io',
  'badgen.net',
  'badge.fury.io',
  'travis-ci.org',
  'travis-ci.com',
  'appveyor.com',
  'codecov.io',
  'coveralls.io',
  'circleci.com',
  'badges.gitter.im',
  'david-dm.org',
  'goreportcard.com',
  'godoc.org',
  'nodei.co',
  'isitmaintained.com',
  'bestpractices.coreinfrastructure.org',
  'bestpractices.dev',
  'packagephobia.now.sh',
  'packagephobia.com',
  'snyk.io',
]

/** Addresses of badges on servers that have other pictures too. */
const SHAPE = /\/(?:project_)?badges?(?:[/.?]|$)|\bbadge\.(?:svg|png)|\/actions?\/workflows?\/|\bstatus\.svg/i

/** Whether a picture is a badge by its address: the state of a build, a version, a count. */
export function isBadge(src: string): boolean {
  const [, host = '', path = ''] = /^(?:https?:)?\/\/([^/?#]+)([^#]*)/i.exec(src) ?? []
  const name = host.toLowerCase()
  return (
    HOSTS.some((known) => name === known || name.endsWith(`.${known}`)) || (host !== '' && SHAPE.test(path))
  )
}

/** Whether a picture is a logo that Threads does not take. */
export function isLogo(src: string): boolean {
  return isDrawing(src) && /logo|icon|wordmark/i.test(src)
}

/** Whether a picture is drawn by lines, which Threads does not take. */
export function isDrawing(src: string): boolean {
  return /\.svg(?:[?#]|$)/i.test(src)
}
