/** A name as an id: folded, with hyphens; never one that objects inherit. */
export function slug(name: string, otherwise: string): string {
  const plain = name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/đ/gi, 'd')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '');
  return plain === '' ? otherwise : plain;
}

/** Gives each name an id that no other has. */
export function uniqueIds(): (name: string, otherwise: string) => string {
  const taken = new Set<string>();
  return (name, otherwise) => {
    const plain = slug(name, otherwise);
    let id = plain;
    for (let nth = 2; taken.has(id); nth++) id = `${plain}-${nth}`;
    taken.add(id);
    return id;
  };
}
