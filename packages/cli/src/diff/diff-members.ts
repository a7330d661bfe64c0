/** The members that differ between two objects, but for some. */
export function diffMembers(
  one: object,
  other: object,
  except: ReadonlySet<string> = new Set(),
): readonly string[] {
  const [a, b] = [one, other] as readonly Readonly<Record<string, unknown>>[];
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].filter(
    (name) => !except.has(name) && canonical(a![name]) !== canonical(b![name]),
  );
}

/** The same text for equal values, whatever the order of their members. */
export function canonical(value: unknown): string {
  return (
    JSON.stringify(value, (_, inner: unknown) =>
      typeof inner === 'object' && inner !== null && !Array.isArray(inner)
        ? Object.fromEntries(
            Object.entries(inner).sort(([one], [other]) =>
              one < other ? -1 : 1,
            ),
          )
        : inner,
    ) ?? ''
  );
}
