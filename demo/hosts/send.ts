import type { MivaConnectionSubmitEvent, Verdict } from 'miva-connection-setup';

type Submit = Pick<MivaConnectionSubmitEvent, 'payload' | 'idempotencyKey' | 'signal'>;

/** Hands a connection to the host's server, which answers with a verdict; a refusal has a status of 4xx. */
export async function send({ payload, idempotencyKey, signal }: Submit): Promise<Verdict> {
  const response = await fetch('/connections', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Idempotency-Key': idempotencyKey },
    body: JSON.stringify(payload),
    signal,
  });
  return response.json();
}
