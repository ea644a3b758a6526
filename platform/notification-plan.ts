/** The plan of notifications in storage.local, where it outlives alarms, updates and restarts. */
import { type Plan, parsePlan } from '../core/notification/plan.ts';
import { forgetStored, readStored, saveStored } from './stored.ts';

const KEY = 'notification-plan';

export const readPlan = async (): Promise<Plan | null> => parsePlan(await readStored(KEY));

/** Keeps the plan; null forgets it. Where storage is refused so are the settings, and nothing is on. */
export async function savePlan(plan: Plan | null): Promise<void> {
  if (plan) await saveStored(KEY, plan);
  else await forgetStored(KEY);
}
