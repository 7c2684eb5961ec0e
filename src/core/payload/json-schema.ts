import * as z from 'zod/mini';
import { connectionSchema } from './schema.js';

/** JSON Schema (draft 2020-12) of a payload's shape. The rules of the values are `parseConnection`'s alone. */
// Stryker disable next-line ObjectLiteral,StringLiteral: a payload has the same shape before and after it is parsed
export const connectionJsonSchema: object = /* @__PURE__ */ z.toJSONSchema(connectionSchema, { io: 'input' });
