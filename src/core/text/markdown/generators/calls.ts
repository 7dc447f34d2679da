/** What a shortcode or a tag of Liquid is called with. */
export type Call = {
  readonly name: string
  /** It closes what another one of its name opens: `{{< /note >}}`, `{% endnote %}`. */
  readonly isEnd: boolean
  /** All that stands behind the name. */
  readonly rest: string
  readonly values: readonly string[]
  readonly named: Readonly<Record<string, string | undefined>>
  /** It stands where a link leads to. */
  readonly isTarget: boolean
}

const ARGUMENT = /(?:([\w-]+)\s*=\s*)?(?:"([^"]*)"|'([^']*)'|`([^`]*)`|([^\s,"'`=]+))/g

/** Reads what stands between the braces: `figure src="a.png"`, `youtube(id="x")`, `endraw`. */
export function callOf(inside: string, isTarget: boolean): Call {
  const [, slash = '', written = '', rest = ''] = /^\s*(\/?)\s*([\w/.-]*)([\s\S]*)$/.exec(inside) ?? []
  const isLiquidEnd = /^end(?:[a-z_]|$)/.test(written)
  const values: string[] = []
  const named: Record<string, string> = {}
  const given = rest.trim().replace(/^\(([\s\S]*)\)$/, '$1')
  for (const [, key, double, single, tick, plain] of given.matchAll(ARGUMENT)) {
    const value = double ?? single ?? tick ?? plain ?? ''
    if (key !== undefined) named[key.toLowerCase()] = value
    else if (value !== '/') values.push(value)
  }
  return {
    name: (isLiquidEnd ? written.slice('end'.length) : written).toLowerCase(),
    isEnd: slash !== '' || isLiquidEnd,
    rest: rest.trim().replace(/\/$/, '').trim(),
    values,
    named,
    isTarget,
  }
}
