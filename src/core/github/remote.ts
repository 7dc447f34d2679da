/** The host and the `owner/name` that the address of a remote names; undefined if it names no such thing. */
export function repositoryIn(address: string): { readonly host: string; readonly name: string } | undefined {
  const found =
    /^(?:https?|ssh|git):\/\/(?:[^@/]*@)?([\w.-]+)(?::\d+)?\/([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(
      address,
    ) ?? /^(?:[^@/:]+@)?([\w.-]{2,}):([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(address)
  const [, host, name] = found ?? []
  return host === undefined || name === undefined ? undefined : { host, name }
}
