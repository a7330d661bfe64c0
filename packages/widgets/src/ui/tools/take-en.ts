import type { TakeWords } from './take-words.js';

/** What is said where a reader takes something along, in English. */
export const takeEn: TakeWords = {
  title: 'Cite, download',
  close: 'Close',
  kinds: {
    vi: 'Copy citation in Vietnamese',
    en: 'Copy citation in English',
    link: 'Copy link to this figure',
    csv: 'Download figures (CSV)',
    all: 'Download figures of all rows (CSV)',
    svg: 'Download picture (SVG)',
    png: 'Download picture (PNG)',
    csl: 'Copy CSL-JSON',
    bibtex: 'Copy BibTeX',
    ris: 'Copy RIS',
    schema: 'Copy schema.org description',
  },
  drawnRows: 'Download figures of the rows shown (CSV)',
  copied: {
    vi: 'Citation in Vietnamese copied.',
    en: 'Citation in English copied.',
    link: 'Link copied.',
    csl: 'CSL-JSON copied.',
    bibtex: 'BibTeX copied.',
    ris: 'RIS copied.',
    schema: 'schema.org description copied.',
  },
  notCopied:
    'Could not copy: the browser does not allow it. Copy the text below.',
  text: 'Text to copy',
  downloading: (file) => `The browser is downloading ${file}.`,
  rows: (count, all) => `${count} of ${all} ${all === 1 ? 'row' : 'rows'}`,
  mayNotDownload: 'This page does not allow downloads.',
  unseen: 'There is no picture: it is hidden.',
  notDrawn:
    'The browser cannot draw a picture as large as this. Download the SVG.',
  notLoaded: 'A part of the script could not be loaded.',
};
