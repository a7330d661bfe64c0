/** As much of the toolkit as is used here; it ships no types. */
declare module 'jsonstat-toolkit' {
  interface StatCategory {
    readonly label: unknown;
    readonly unit: unknown;
    /** The codes of what it is made of. */
    readonly id: readonly unknown[] | null;
  }

  interface StatDimension {
    readonly id: readonly string[];
    readonly label: string | null;
    readonly role: string | null;
    Category(id: string): StatCategory;
  }

  function JSONstat(dataset: object): {
    Dimension(id: string): StatDimension;
  };

  export = JSONstat;
}
