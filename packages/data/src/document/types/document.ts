import type { Area, AreaSet, Indicator, Method, Topic } from './definitions.js';
import type { License, Publisher, Source } from './evidence.js';
import type { Observation, Table, Target } from './observation.js';
import type { Language, Text } from './text.js';

/**
 * The dataset: observations of indicators, for areas, in periods, with their
 * evidence. One file feeds every widget. The smallest one has a format, an
 * id, a title, one indicator and one observation with its source.
 */
export interface DatasetDocument {
  /** Where an editor finds this schema. Widgets do not read it. */
  readonly $schema?: string;
  /**
   * The version of the format. A newer minor version ("chiso/1.2") renders
   * what is known of it; another major version is refused.
   * @pattern ^chiso/1(\.\d+)?$
   */
  readonly format: string;
  /** A short name for the dataset, unique among its publisher's. */
  readonly id: string;
  /**
   * The language of plain texts.
   * @default "vi"
   */
  readonly lang?: Language;
  /** What readers call the dataset. */
  readonly title: Text;
  /** What it holds, in a sentence or two. */
  readonly description?: Text;
  /**
   * The day this file was released, YYYY-MM-DD.
   * @pattern ^\d{4}-\d{2}-\d{2}$
   */
  readonly released?: string;
  /**
   * The day the next one is due. Past it, a widget says that the data may be
   * old. Absent: nothing is said.
   * @pattern ^\d{4}-\d{2}-\d{2}$
   */
  readonly nextRelease?: string;
  /** Who publishes the dataset. */
  readonly publisher?: Publisher;
  /** On what terms it may be used. */
  readonly license?: License;
  /** The area of every statement that names none. */
  readonly area?: string;
  /** Where the figures were read. */
  readonly sources?: readonly Source[];
  /** Subjects that group the indicators. */
  readonly topics?: readonly Topic[];
  /** Statistics that live side by side under one name. */
  readonly methods?: readonly Method[];
  /** Areas that are not built in. */
  readonly areas?: readonly Area[];
  /** Sets of areas that are ranked together. */
  readonly areaSets?: readonly AreaSet[];
  /** What is measured. */
  readonly indicators: readonly Indicator[];
  /** What is to be reached. */
  readonly targets?: readonly Target[];
  /** The figures. */
  readonly observations?: readonly Observation[];
  /** Figures in compact form. */
  readonly tables?: readonly Table[];
  /** What a careful reader should know about the dataset. */
  readonly note?: Text;
}
