/** What time it is at least (reliability.md F20): a clock that says less is wrong. */
import type { FeedRow, FeedsDb } from './feeds-db.ts';

/**
 * The latest time that is vouched for: when our own edition was issued, and when the publisher of a signed feed says that it
 * was, but no later than it was applied here. A publisher's wrong clock, or ill will, moves nothing: of the two the
 * earlier counts. Feeds that are not signed say when they were read, which is no witness. Null where nothing is here yet.
 *
 * @param bundled our own feed; its edition vouches for itself
 */
export async function readClockFloor(db: FeedsDb, bundled: string): Promise<Temporal.Instant | null> {
  const times = (await db.feeds.toArray()).flatMap((row) => timeOf(row, bundled) ?? []);
  return times.reduce<Temporal.Instant | null>(
    (latest, time) => (latest && Temporal.Instant.compare(latest, time) > 0 ? latest : time),
    null,
  );
}

function timeOf({ feed, issued, version, appliedAt, trust }: FeedRow, bundled: string): Temporal.Instant | null {
  if (feed === bundled && !trust) return Temporal.Instant.from(issued);
  if (!trust) return null;
  const said = Temporal.Instant.fromEpochMilliseconds(version * 60_000);
  const applied = Temporal.Instant.from(appliedAt);
  return Temporal.Instant.compare(said, applied) < 0 ? said : applied;
}
