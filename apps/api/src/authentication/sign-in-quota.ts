import { errors } from '../errors.ts';
import type { Service } from '../service.ts';
import { plans } from '../user-pools/plans.ts';
import type { UserPool } from '../user-pools/user-pool.ts';

/** Counts a sign-in of this month; throws if the plan of the pool includes no more. Call it in a transaction. */
export function countSignIn({ database, settings }: Service, pool: UserPool): void {
  const month = new Date(settings.now()).toISOString().slice(0, 7);
  const row = database.sql.get`
    INSERT INTO signInCounts (userPoolId, month, count) VALUES (${pool.id}, ${month}, 1)
    ON CONFLICT (userPoolId, month) DO UPDATE SET count = count + 1 RETURNING count
  `;
  if (Number(row?.count) > plans[pool.plan].signIns) throw errors.MONTHLY_SIGN_IN_QUOTA_EXCEEDED();
}
