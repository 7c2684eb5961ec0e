import type { MivaConnectionSubmitEvent, Verdict } from 'miva-connection-setup';

type Submit = Pick<MivaConnectionSubmitEvent, 'payload' | 'idempotencyKey' | 'signal'>;

/** Sends a connection to the host's server, which answers with a verdict. A rejection has a 4xx status. */
export async function send({ payload, idempotencyKey, signal }: Submit): Promise<Verdict> {
  const response = await fetch('/connections', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Idempotency-Key': idempotencyKey },
    body: JSON.stringify(payload),
    signal,
  });
  return response.json();
}
