import type { NewStoreField } from '../fields.js';

/** A field that a pasted text can fill in. */
export type PastedField = NewStoreField;

/** Start and end in the normalized text, in UTF-16 code units. */
export type Range = readonly [start: number, end: number];

/** A line of the normalized text, without what a reply puts in front of it. */
export interface SourceLine {
  readonly text: string;
  /** How many `>` stood in front. */
  readonly depth: number;
  readonly start: number;
}

export interface Line extends SourceLine {
  readonly block: Block;
}

/**
 * A part of a text that belongs together. `section`: below a heading; `paragraph`: between blank lines; `parent`: below
 * a key of JSON, YAML or program text; `item`: an object in a list; `row`: a row of a table.
 */
export interface Block {
  readonly kind: 'section' | 'paragraph' | 'parent' | 'item' | 'row';
  readonly title: string;
  /** The sentence right above, which may say whose values follow. */
  readonly intro: string;
  readonly parent: Block | null;
}

export interface Document {
  readonly lines: readonly Line[];
}

/** A label and what stands with it, before anybody knows whether it is a value. */
export interface Candidate {
  readonly label: string;
  /** Null until the label is understood, and when it names no field. */
  readonly field: PastedField | null;
  readonly raw: string;
  /** Whether the format says exactly where the value begins and ends, as quotes in program text do. */
  readonly exact: boolean;
  /** The recognizer it comes from. */
  readonly source: string;
  readonly range: Range;
  readonly block: Block;
}

/** Finds the labels and values of one format. It knows no field and changes nothing. */
export type Recognizer = (document: Document) => readonly Candidate[];

/** Why the value of a label was not taken. */
export type LeftOutReason =
  /** The label names no field of the form. */
  | 'unknown-label'
  /** It belongs to another service, another store or an old set of values. */
  | 'another-service'
  /** A mask, or a button that shows it. */
  | 'hidden'
  /** It is shortened, or wrapped so that its end is uncertain. */
  | 'incomplete'
  /** A reference to the value, or a variable. */
  | 'reference'
  | 'encrypted'
  /** A link in place of a secret. */
  | 'link'
  /** Where in Miva the value is found. */
  | 'menu-path'
  /** Words in place of a value. */
  | 'no-value'
  /** There are several values, and nothing tells which is meant. */
  | 'several-values'
  /** The field's own rules refuse it. */
  | 'not-valid'
  /** Where the value begins or ends is uncertain, or it may not be meant for this form. */
  | 'uncertain';

export interface LeftOut {
  readonly label: string;
  readonly reason: LeftOutReason;
}
