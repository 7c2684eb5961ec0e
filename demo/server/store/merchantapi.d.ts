// The used part of Miva's official client, which has no types.
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
    /** If there is an error, `response` is not a response of Miva's. */
    send(request: object, callback: (error: Error | null, response: MivaResponse) => void): void;
    sendLowLevel(data: object, headers: object, callback: () => void): ClientRequest;
  }

  class OrderListLoadQuery {
    constructor(client: Client);
    setCount(count: number): this;
  }

  export const requests: { readonly OrderListLoadQuery: typeof OrderListLoadQuery };
}
