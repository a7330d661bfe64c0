import type { Language } from '@chiso/data';

/** What the files of a starter folder are called. */
export interface StarterNames {
  readonly workbook: string;
  readonly readme: string;
}

/** They are plain letters, so that every system and archive keeps them. */
export const starterNames: Readonly<Record<Language, StarterNames>> = {
  vi: { workbook: 'so-lieu.xlsx', readme: 'DOC-TOI.txt' },
  en: { workbook: 'figures.xlsx', readme: 'README.txt' },
};

/** The document that `chiso build` writes. */
export const documentName = 'dataset.json';
/** The page that shows it. */
export const pageName = 'index.html';
/** The folder of the scripts that draw it. */
export const scriptFolder = 'chiso';

/** The tabs of the template that hold no data. */
export const companionTabs: Readonly<
  Record<'guide' | 'lists', Readonly<Record<Language, string>>>
> = {
  /** Explains the columns. */
  guide: { vi: 'Hướng dẫn', en: 'Guide' },
  /** What the drop-down lists of the other sheets offer. */
  lists: { vi: 'Danh sách', en: 'Lists' },
};
