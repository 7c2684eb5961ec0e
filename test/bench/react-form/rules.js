import { z } from 'zod';

const required = (message) => z.string().trim().min(1, message);

/** The rules that a team would write without Miva's special cases. */
export const rulesFor = (fields) =>
  z.object({
    name: required(fields.name.required),
    username: required(fields.username.required),
    password: z.string().min(1, fields.password.required),
    storeCode: required(fields.storeCode.required).max(50),
    apiUrl: required(fields.apiUrl.required).pipe(
      z.url({ protocol: /^https$/, message: 'Enter an address that begins with https://' }),
    ),
    apiToken: required(fields.apiToken.required).max(50),
    signingDigest: required(fields.signingDigest.required).regex(/^[A-Za-z0-9+/]+=*$/, 'Enter the key.'),
    orderImportStatuses: z.array(z.string()),
  });
