/** Wrong usage: the message goes to stderr and the command ends with exit code 2. */
export class UsageError extends Error {}

/** The input has errors: the message goes to stderr and the command ends with exit code 1. */
export class InputError extends Error {}
