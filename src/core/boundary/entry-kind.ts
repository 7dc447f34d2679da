/** What a name in a folder stands for. `repository`: a submodule, or a repository that lies inside this one. */
export type EntryKind = 'file' | 'folder' | 'link' | 'repository'
