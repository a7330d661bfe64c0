// The library ships no types.
declare module '@citation-js/core' {
  export class Cite {
    constructor(input: unknown);
    readonly data: readonly Readonly<Record<string, unknown>>[];
    format(type: string, options: object): string;
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';
