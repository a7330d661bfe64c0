import type { ColumnKind, SheetColumn, SheetId } from './column.js';

type Pair = readonly [vi: string, en: string];

/** What a column may have beside what every column has. */
type Further = Partial<
  Pick<SheetColumn, 'aliases' | 'choices' | 'example' | 'isRequired' | 'path'>
> & { readonly leadsTo?: readonly SheetId[] };

/** A column whose member has the column's own id, unless a path is given. */
export function column(
  id: string,
  kind: ColumnKind,
  [vi, en]: Pair,
  about: Pair,
  further: Further = {},
): SheetColumn {
  return {
    id,
    kind,
    heading: { vi, en },
    path: [id],
    about: { vi: about[0], en: about[1] },
    ...further,
  };
}

/** Words in both languages: the document's own, and English beside it. */
export function textColumns(
  id: string,
  [vi, en]: Pair,
  about: Pair,
  further: Further = {},
): readonly SheetColumn[] {
  const path = further.path ?? [id];
  const { example: _, isRequired: __, ...rest } = further;
  return [
    column(id, 'text', [vi, en], about, { ...further, path }),
    column(
      `${id}_en`,
      'text',
      [`${vi} (tiếng Anh)`, `${en} (English)`],
      ['Nội dung cột trước, bằng tiếng Anh.', 'The column before, in English.'],
      {
        ...rest,
        aliases: (further.aliases ?? []).flatMap((alias) => [
          `${alias} tiếng Anh`,
          `${alias} English`,
          `${alias} en`,
        ]),
        path: [...path, 'en'],
      },
    ),
  ];
}
