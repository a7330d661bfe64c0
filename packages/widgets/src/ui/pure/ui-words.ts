/** The words that every widget says. */
export interface UiWords {
  readonly source: string;
  readonly noSource: string;
  /** Past the day of the next release. */
  readonly old: string;
  readonly loading: string;
  readonly error: string;
  readonly statuses: Readonly<Record<string, string>>;
  readonly disputed: string;
}
