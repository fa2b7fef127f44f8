package expenses.approver;

import java.util.Locale;

/** What an approver can do about a request. */
enum Answer {
  /** Says yes. */
  APPROVE,
  /** Says no, which is a declared failure. */
  REJECT,
  /** Is not there at the first attempt, a declared failure that is retried, and then approves. */
  UNAVAILABLE_ONCE,
  /** Is never there. */
  UNAVAILABLE,
  /** Reads page by page, with a heartbeat for each, and then approves. */
  READ,
  /** Reads and reads, until a heartbeat says that the request was withdrawn. */
  READ_ON,
  /** Never answers. */
  IGNORE;

  /** Reads the answer as the policy file has it, such as {@code read-on}. */
  static Answer parse(String text) {
    return valueOf(text.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
