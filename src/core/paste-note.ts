import type { FieldName } from './fields.js';

/** Hears of a value and its label; tells whether the value could be meant for the field. */
export type Note = (field: FieldName | null, label: string, value: string, isExact?: boolean) => boolean;

export type Found = Partial<Record<FieldName, string>>;
