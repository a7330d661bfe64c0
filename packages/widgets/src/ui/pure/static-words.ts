import type { Language } from '@chiso/data/core';

/** What only a static picture says; one object a language. */
export interface StaticWords {
  /** That the picture has fewer rows than the table. */
  readonly rows: (count: string, all: string) => string;
  /** The heads of a table of single figures. */
  readonly figures: readonly [name: string, figure: string, note: string];
}

export const staticWords: Readonly<Record<Language, StaticWords>> = {
  vi: {
    rows: (count, all) => `${count} trong ${all} hàng`,
    figures: ['Nội dung', 'Số liệu', 'Ghi chú, nguồn'],
  },
  en: {
    rows: (count, all) => `${count} of ${all} rows`,
    figures: ['What', 'Figure', 'Notes, sources'],
  },
};
