import type { Statistic, Target } from '@chiso/data/core';
import type { Dimension } from './evidence-choice.js';

/** What the evidence of a figure says beside what stands in the document. */
export interface EvidenceWords {
  readonly title: string;
  readonly close: string;
  /** The picture shows no figure. */
  readonly nothing: string;
  /** Names of the lists that a figure is chosen from. */
  readonly dimensions: Readonly<Record<Dimension, string>>;
  readonly statistics: Readonly<Record<Statistic, string>>;
  /** The figure of an area, beside statistics over its members. */
  readonly ofItself: string;
  readonly noMethod: string;
  readonly noPeriod: string;

  readonly source: string;
  readonly method: string;
  readonly issuer: string;
  readonly release: string;
  readonly status: string;
  readonly period: string;
  readonly area: string;
  readonly among: string;
  readonly label: string;
  readonly note: string;
  readonly derivation: string;
  readonly meaning: string;

  readonly noSource: string;
  /** "số 411/QĐ-TTg" */
  numbered(documentNumber: string): string;
  /** The day of what a source reports on. */
  event(day: string, isInferred: boolean): string;
  /** "nguồn ghi: “tỉnh Ninh Bình”" */
  printed(words: string): string;
  readonly vintageInferred: string;
  readonly rankInferred: string;
  /** Of a release that does not say when it was. */
  readonly notStated: string;
  /** Marks of a figure. */
  readonly isRevised: string;
  readonly isDisputed: string;
  /** Marks one of several figures: the one in the picture. */
  readonly isShown: string;

  readonly revisions: string;
  readonly figure: string;
  readonly conflicts: string;
  readonly otherMethods: string;
  readonly otherMethodsLead: string;
  readonly confirmations: string;
  readonly complements: string;
  readonly targets: string;
  readonly verdicts: Readonly<Record<NonNullable<Target['verdict']>, string>>;
  readonly breaks: string;
  /** "giữa năm 2020 và năm 2021" */
  between(before: string, after: string): string;

  /** Past the day of the next release. */
  old(day: string): string;
  /** What has become of the number that the page cites. */
  cited(correction: string): string;
  /** A link leads to an earlier release than the one that is shown. */
  revised(linked: string, current: string, release: string | undefined): string;
  readonly showCurrent: string;

  /** On the way to the citations of the figure. */
  readonly cite: string;
  /** A part of the script did not arrive. */
  readonly notLoaded: string;

  /** What is to be mended about the figure. */
  issuesHere(count: number): string;
  /** What is to be mended elsewhere in the document. */
  issues(count: number): string;
  moreIssues(count: number): string;
}
