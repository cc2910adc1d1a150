import type { OutgoingHttpHeaders } from 'node:http';

/** What is sent to exchange one token for another, and what says so. */
export function formBody(form: Readonly<Record<string, string>> | undefined): {
  method: 'GET' | 'POST';
  headers: OutgoingHttpHeaders;
  body: Buffer | undefined;
} {
  if (!form) return { method: 'GET', headers: {}, body: undefined };
  const body = Buffer.from(new URLSearchParams(form).toString());
  return {
    method: 'POST',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded', 'Content-Length': body.length },
    body,
  };
}
