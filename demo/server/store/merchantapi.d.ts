// The little that is used of Miva's official client, which brings no types.
declare module 'merchantapi' {
  import type { ClientRequest } from 'node:http';

  interface MivaResponse {
    isSuccess(): boolean;
    getData(): Record<string, unknown>;
  }

  export class Client {
    constructor(
      endpoint: string,
      apiToken: string,
      signingKey: string,
      options: { default_store_code: string },
    );
    /** With an error comes no response of Miva's, whatever stands in its place. */
    send(request: object, callback: (error: Error | null, response: MivaResponse) => void): void;
    sendLowLevel(data: object, headers: object, callback: () => void): ClientRequest;
  }

  class OrderListLoadQuery {
    constructor(client: Client);
    setCount(count: number): this;
  }

  export const requests: { readonly OrderListLoadQuery: typeof OrderListLoadQuery };
}
