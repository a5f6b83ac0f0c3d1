/** What was asked cannot be done as asked (no input, output not writable): one line for the user, exit status 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
