import { type Kysely, sql } from 'kysely';
import type { Tables } from './tables.ts';

/** Whether what is summed up of each asking is what its messages and invitations say. */
export async function auditAskings(db: Kysely<Tables>, say: (where: string, what: string) => void): Promise<void> {
  const { rows } = await sql<{ id: string; what: string; kept: number; counted: number }>`
    with counted (asking, what, count) as (
      select invitation.asking, message.kind || '/' || message.state, count(*)
        from message join invitation on invitation.seq = message.invitation group by 1, 2
      union all select asking, 'answered', count(answered_at) from invitation group by asking
      union all select asking, 'unsubscribed', count(unsubscribed_at) from invitation group by asking)
    select asking.id, both.what, sum(both.kept) as kept, sum(both.counted) as counted from (
      select asking, what, count as kept, 0 as counted from asking_tally
      union all select asking, what, 0, count from counted) as both
      join asking on asking.seq = both.asking
    group by asking.id, both.what having sum(both.kept) <> sum(both.counted)`.execute(db);
  for (const { id, what, kept, counted } of rows)
    say(`asking ${id}`, `It says ${kept} for “${what}”, and there are ${counted}.`);
}
