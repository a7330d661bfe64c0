import { type SheetColumn, type SheetId, sheets } from '@chiso/data/sheets';

/** A sheet of the template, with the columns that it has. */
export interface TemplateSheet {
  readonly id: SheetId;
  readonly name: Readonly<Record<'vi' | 'en', string>>;
  readonly about: Readonly<Record<'vi' | 'en', string>>;
  readonly columns: readonly SheetColumn[];
  /** Further columns, which the guide names and the sheet has not. */
  readonly rareColumns: readonly SheetColumn[];
}

// All of a sheet's columns would be 45 in the sheet of figures. These are what
// most offices fill in, those of the example first.
const usual: Readonly<Partial<Record<SheetId, readonly string[]>>> = {
  dataset: [
    ...['id', 'title', 'title_en', 'description', 'description_en'],
    ...['publisher', 'publisher_en', 'license_basis', 'license_basis_en'],
    ...['released', 'next_release', 'area'],
  ],
  sources: [
    ...['id', 'title', 'title_en', 'publisher', 'publisher_en', 'kind'],
    ...['date', 'url', 'document_number', 'note', 'note_en'],
  ],
  indicators: [
    ...['id', 'name', 'name_en', 'short_name', 'unit', 'decimals'],
    ...['direction', 'scale_min', 'scale_max', 'description'],
    ...['description_en', 'noun', 'noun_en'],
  ],
  areas: ['id', 'name', 'name_en', 'level', 'members'],
  targets: [
    ...['indicator', 'area', 'period', 'value', 'basis', 'source'],
    ...['verdict', 'quote', 'note'],
  ],
  observations: [
    ...['indicator', 'area', 'period', 'value', 'rank', 'rank_of'],
    ...['rank_among', 'complete', 'release', 'note', 'note_en', 'source'],
    ...['status', 'quote', 'missing', 'area_printed', 'count', 'of'],
  ],
};

/**
 * The sheets of the template. Where it is in English it says everything once;
 * a Vietnamese one has English beside it.
 */
export function templateSheets(lang: 'vi' | 'en'): readonly TemplateSheet[] {
  return sheets
    .filter(({ isUsual }) => isUsual)
    .map(({ id, name, about, columns }) => {
      const ids = (usual[id] ?? []).filter(
        (it) => lang === 'vi' || !it.endsWith('_en'),
      );
      // Else an English document would be taken for a Vietnamese one.
      const named = id === 'dataset' && lang === 'en' ? ['lang', ...ids] : ids;
      const shown = named.map(
        (it) => columns.find((column) => column.id === it)!,
      );
      return {
        id,
        name,
        about,
        columns: shown,
        rareColumns: columns.filter(
          (column) =>
            !shown.includes(column) &&
            (lang === 'vi' || !column.id.endsWith('_en')),
        ),
      };
    });
}
