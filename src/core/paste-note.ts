import type { FieldName } from './fields.js';

/** A field that a pasted text can fill in. */
export type PastedField = Exclude<FieldName, 'storeId'>;

export type Found = Partial<Record<PastedField, string>>;

/** Hears of a value and its label; tells whether the value could be meant for the field. */
export type Note = (field: PastedField | null, label: string, value: string, isExact?: boolean) => boolean;
