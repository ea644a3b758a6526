/** The plan of notifications in storage.local, where it outlives alarms, updates and restarts. */
import { type Plan, parsePlan } from '../core/notification/plan.ts';
import { forgetStored, saveStored, tryReadStored } from './stored.ts';

const KEY = 'notification-plan';

/**
 * The plan, or null where there is none yet. A profile that refuses to say is an exception: planning anew would pass over what
 * is owed today.
 */
export async function readPlan(): Promise<Plan | null> {
  const stored = await tryReadStored([KEY]);
  if (!stored) throw new Error('the profile refuses to say what is planned');
  return parsePlan(stored[KEY]);
}

/** Keeps the plan; null forgets it. Where storage is refused so are the settings, and nothing is on. */
export async function savePlan(plan: Plan | null): Promise<void> {
  if (plan) await saveStored(KEY, plan);
  else await forgetStored(KEY);
}
