const names = ['area', 'period', 'indicator'] as const;

type Chosen = Partial<Record<(typeof names)[number], string | undefined>>;

/** The selection that the query of an address names; none: nothing of it. */
export function selectionIn(address: string, id: string): Chosen {
  const { searchParams } = new URL(address);
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = searchParams.get(parameter(name, id));
      return value ? [[name, value]] : [];
    }),
  );
}

/** The same address with another selection; what it does not name stays. */
export function addressWith(
  address: string,
  id: string,
  selection: Chosen,
): string {
  const url = new URL(address);
  for (const name of names) {
    const value = selection[name];
    const key = parameter(name, id);
    // As it is: setting a parameter writes the whole query anew.
    if ((url.searchParams.get(key) ?? '') === (value ?? '')) continue;
    if (value) url.searchParams.set(key, value);
    else url.searchParams.delete(key);
  }
  return url.href;
}

function parameter(name: string, id: string): string {
  return id ? `${id}-${name}` : name;
}
