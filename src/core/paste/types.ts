import type { FieldName, NewStoreField } from '../fields.js';

/** A field that a pasted text can fill in. */
export type PastedField = NewStoreField;

/** Start and end in the normalized text, in UTF-16 code units. */
export type Range = readonly [start: number, end: number];

/** A line of the normalized text, without the `>` of a reply. */
export interface SourceLine {
  readonly text: string;
  /** The number of `>` removed from its beginning. */
  readonly depth: number;
  readonly start: number;
}

export interface Line extends SourceLine {
  readonly block: Block;
}

/**
 * A part of the text. `section`: below a heading; `paragraph`: between blank lines; `parent`: below
 * a key of JSON, YAML or source code; `item`: an object in a list; `row`: a row of a table.
 */
export interface Block {
  readonly kind: 'section' | 'paragraph' | 'parent' | 'item' | 'row';
  readonly title: string;
  /** The sentence above, which may name a service. */
  readonly intro: string;
  readonly parent: Block | null;
}

export interface Document {
  readonly lines: readonly Line[];
}

/** A label with the text beside it, which may or may not be a value. */
export interface Candidate {
  readonly label: string;
  readonly raw: string;
  /** Whether the format marks where the value begins and ends, for example with quotes. */
  readonly exact: boolean;
  /** The name of its recognizer. */
  readonly source: string;
  readonly range: Range;
  readonly block: Block;
}

/** A pure function that finds the labels and values of one format. */
export type Recognizer = (document: Document) => readonly Candidate[];

/** Why the value of a label was not taken. */
export type LeftOutReason =
  /** The label names no field of the form. */
  | 'unknown-label'
  /** It belongs to another service, another store or an old set of values. */
  | 'another-service'
  /** The value is masked. */
  | 'hidden'
  /** The value is truncated, or wrapped with an uncertain end. */
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
  /** There are several values, and it is unclear which one is meant. */
  | 'several-values'
  /** The validation of the field rejects the value. */
  | 'not-valid'
  /** Where the value begins or ends is uncertain, or it may not be meant for this form. */
  | 'uncertain';

/** The values found so far, as text for the form's fields. */
export type FoundValues = Partial<Record<PastedField, string>>;

export interface LeftOut {
  readonly label: string;
  readonly reason: LeftOutReason;
}

/** The values found in a pasted text, as a user would type them. Labels and titles never contain a value. */
export interface PastedText {
  readonly found: Readonly<Partial<Record<FieldName, string>>>;
  /** The labels whose values were not taken. */
  readonly leftOut: readonly LeftOut[];
  /** The titles of the blocks that the values were taken from, when there were several blocks. */
  readonly titles: readonly string[];
}
