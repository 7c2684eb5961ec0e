import type { FieldName } from './fields.js';
export interface CredentialsReading {
  readonly found: Partial<Record<FieldName, string>>;
  readonly ignored: readonly string[];
}
export const readCredentials = (_: string): CredentialsReading => ({ found: {}, ignored: [] });
