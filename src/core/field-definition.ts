import type { FieldCode } from './codes.js';
import type { GuideEntry } from './guide-steps.js';
import type { ValidationResult } from './validation/validation-result.js';

/** What the form knows of a field. `fields.ts` has the definition of each. */
export interface FieldDefinition {
  /** `text` and `secret`: one line of text; `statuses`: order statuses; `store`: the choice of an existing store. */
  readonly kind: 'text' | 'secret' | 'statuses' | 'store';
  readonly required: boolean;
  /** Labels of the value in a pasted text, besides the form's own labels in every language. */
  readonly pasteLabels?: readonly string[];
  /** The step of the guide that explains where to find the value. */
  readonly guideStep?: GuideEntry;
  /** The object within the payload that contains the value. By default it is in the payload itself. */
  readonly payloadObject?: 'credentials';
  /** The key in the adapter that `toStoreRequest` makes. */
  readonly requestKey?: string;
}

/** How a text is normalized and validated. */
export interface TextRules {
  /** Cleans the text without asking the user. */
  readonly normalize: (text: string) => string;
  /** Longest accepted value, in UTF-16 code units. */
  readonly maxLength: number;
  /** Longest accepted value that is newly typed, if that is less. */
  readonly maxTypedLength?: number;
  /** The first one that applies gives the error code: a field shows one error at a time. */
  readonly validators: readonly (readonly [FieldCode, isWrong: (value: string) => boolean])[];
}

/** Replaces the rules for a value that can be invalid in many ways. */
interface CustomValidation {
  readonly validate: (text: string) => ValidationResult;
}

export type TextDefinition = FieldDefinition &
  (TextRules | CustomValidation) & {
    readonly kind: 'text' | 'secret';
    /** Whether the value is a URL or a code, which reads left to right in every language. */
    readonly technical?: boolean;
    readonly inputMode?: 'url';
    readonly autocapitalize?: 'words';
  };

export type OtherDefinition = FieldDefinition & { readonly kind: 'statuses' | 'store' };
