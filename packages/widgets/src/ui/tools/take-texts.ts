import {
  citeFigure,
  collectEvidence,
  describeDataset,
  toBibtex,
  toCslJson,
  toRis,
} from '@chiso/data/citation';
import type { DatasetIndex, Figure, Language } from '@chiso/data/core';
import { linkOf } from './follow-link.js';
import type { CopyKind } from './take-words.js';

/** A figure on its page, as it is cited. */
export interface Cited {
  readonly index: DatasetIndex;
  readonly figure: Figure;
  readonly lang: Language;
  /** The release that the element is pinned to. */
  readonly release: string | undefined;
  /** The address of the page, without a fragment. */
  readonly page: string;
  /** That of the document, where it has one. */
  readonly src: string | undefined;
  /** The day on which it is read, YYYY-MM-DD. */
  readonly accessed: string;
}

/** What is copied of a figure. */
export function writeCopy(kind: CopyKind, cited: Cited): string {
  const { index, figure, lang, release, page, src, accessed } = cited;
  const evidence = (spoken: Language) =>
    collectEvidence(index, figure, { lang: spoken, release });
  const items = () => toCslJson(evidence(lang), { accessed });
  const { header } = index;
  switch (kind) {
    case 'vi':
    case 'en':
      return citeFigure(evidence(kind));
    case 'csl':
      return JSON.stringify(items(), undefined, 2);
    case 'bibtex':
      return toBibtex(items());
    case 'ris':
      return toRis(items());
    case 'link':
      return (
        page +
        linkOf(figure, {
          document: header.id,
          release: release ?? header.released,
        })
      );
    case 'schema':
      return describeDataset(index, { lang, page, url: src });
  }
}
