/** The best of many by points, without putting the rest in order. */

/** Keeps the best `limit` of what is offered: more points first, and of as many points the lesser id. */
export class Best<T extends { id: string }> {
  readonly #limit: number;
  /** In their order, at most `limit`. */
  readonly #kept: { item: T; score: number }[] = [];

  constructor(limit: number) {
    this.#limit = limit;
  }

  offer(item: T, score: number): void {
    const kept = this.#kept;
    const last = kept[this.#limit - 1];
    if (last && !isBefore(score, item, last)) return;
    let at = Math.min(kept.length, this.#limit - 1);
    while (at > 0 && isBefore(score, item, kept[at - 1]!)) at--;
    kept.splice(at, 0, { item, score });
    if (kept.length > this.#limit) kept.pop();
  }

  /** What was kept, the best first. */
  get items(): readonly { item: T; score: number }[] {
    return this.#kept;
  }
}

const isBefore = <T extends { id: string }>(score: number, { id }: T, other: { item: T; score: number }): boolean =>
  score > other.score || (score === other.score && id < other.item.id);
