/** The weekly digest for planners. */

/** It looks so far ahead, today included. */
export const DIGEST_DAYS = 14;
/** It names what a planner needs: round anniversaries of at least this weight. */
export const DIGEST_WEIGHT = 3;
