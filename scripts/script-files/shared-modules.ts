import type { GetModuleInfo } from 'rollup';

/**
 * Whether a module is loaded at once by several of the given ones. What comes
 * later by `import()` does not count.
 */
export function sharedBy(
  entries: readonly string[],
): (id: string, getModuleInfo: GetModuleInfo) => boolean {
  let users: ReadonlyMap<string, number> | undefined;
  return (id, getModuleInfo) => {
    users ??= countUsers(entries, getModuleInfo);
    return (users.get(id) ?? 0) > 1;
  };
}

function countUsers(
  entries: readonly string[],
  getModuleInfo: GetModuleInfo,
): ReadonlyMap<string, number> {
  const users = new Map<string, number>();
  for (const entry of entries) {
    const seen = new Set([entry]);
    // Grows while it is gone through.
    for (const id of seen) {
      users.set(id, (users.get(id) ?? 0) + 1);
      for (const next of getModuleInfo(id)?.importedIds ?? []) seen.add(next);
    }
  }
  return users;
}
