/**
 * Why something about feeds did not go, for a reader's eyes. Whoever finds the reason names it; the catalogues word it in every
 * language (`why-<id>`) and say what to do. English `message`s beside a reason are for publishers and programs.
 */

/** All reasons, in the order of the catalogues. */
export const WHY_IDS = [
  // Requests.
  'network',
  'timeout',
  'missing',
  'forbidden',
  'busy',
  'fault',
  'status',
  'oversized',
  'gone',
  // What came is not what was asked for.
  'web-page',
  'not-json',
  'not-a-feed',
  'malformed',
  // Archives (feed.md 3).
  'format',
  'signature',
  'feed',
  'rollback',
  'equivocation',
  'fast-forward',
  'freeze',
  'clock',
  'manifest',
  'shard',
  'record',
  'limits',
  // Addresses (feed.md 6).
  'address-long',
  'address-scheme',
  'address-form',
  'address-https',
  'address-user',
  'address-port',
  'address-ip',
  'address-local',
  'address-single',
  // Following.
  'leads-away',
  'leads-on',
  'no-end',
  'no-feed',
  'rss',
  'no-wikipedia',
  'no-days',
  'known',
  'too-many',
  'stays',
  'not-stored',
  'not-a-subscription',
  'stands-twice',
  'other-form',
  // Items that were left out.
  'item-no-date',
  'item-many-dates',
  'item-no-title',
  'item-no-id',
  'item-same-id',
  'item-no-anniversary',
  'item-maybe-bc',
  'item-rule',
  'item-other',
] as const;
export type WhyId = (typeof WHY_IDS)[number];

/**
 * One reason. `args` fill the placeholders of its message; `since` is an RFC 3339 time. `because` is a second sentence, where
 * the first alone would leave one guessing.
 */
export interface Why {
  id: WhyId;
  args?: Readonly<Record<string, string | number>>;
  because?: Why;
}

export const why = (id: WhyId, args?: Why['args']): Why => (args ? { id, args } : { id });
