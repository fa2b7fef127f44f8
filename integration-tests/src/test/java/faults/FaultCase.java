package faults;

import java.util.SplittableRandom;

/**
 * What one run does, all of it from its seed.
 *
 * @param kind the fault, the same at each call that meets one
 * @param seed the seed
 * @param operation the call on the handle
 * @param addressing how the handle names the activity
 * @param form which of the call's forms
 * @param rival what somebody else does meanwhile
 * @param rivalAt at which of the client's calls the rival acts, from 0
 * @param atOnce whether the rival acts beside that call, and not before it; the in-memory server
 *     loses a run that continues as new while its activity changes, so never then
 * @param firstFault the first call that meets the fault, from 0
 * @param faults how many calls meet it
 * @param second how the second call is made, if the operation has one
 */
record FaultCase(
    Fault kind,
    long seed,
    Operation operation,
    Addressing addressing,
    Form form,
    Rival rival,
    int rivalAt,
    boolean atOnce,
    int firstFault,
    int faults,
    Second second) {

  /** What is called. */
  enum Operation {
    COMPLETE,
    FAIL,
    FAIL_WITH,
    FAIL_RETRYABLY,
    HEARTBEAT_AND_COMPLETE,
    COMPLETE_TWICE_ALIKE,
    COMPLETE_TWICE_OTHERWISE,
    COMPLETE_BESIDE_ALIKE,
    COMPLETE_BESIDE_OTHERWISE,
    FAIL_TWICE_ALIKE,
    FAIL_RETRYABLY_TWICE,
    FAIL_RETRYABLY_AND_COMPLETE,
    REPORT_CANCELLATION,
    REPORT_CANCELLATION_TWICE;

    boolean isBeside() {
      return name().contains("BESIDE");
    }

    boolean isRetryable() {
      return name().startsWith("FAIL_RETRYABLY");
    }

    boolean isCancellation() {
      return name().startsWith("REPORT_CANCELLATION");
    }
  }

  /**
   * How the user calls again.
   *
   * @param otherClient whether with another client of the process
   * @param addressing how that handle names the activity
   * @param healed whether nothing befalls what he calls then
   * @param oldToken whether with the token of the attempt that he has failed
   */
  record Second(boolean otherClient, Addressing addressing, boolean healed, boolean oldToken) {}

  /** By what the activity is found. */
  enum Addressing {
    CALLBACK_TOKEN,
    IDS,
    IDS_OF_RUN,
    IN_WORKFLOW,
    TASK_TOKEN
  }

  /** The forms of a call. */
  enum Form {
    THROWING,
    TRYING,
    ASYNCHRONOUS,
    BATCH
  }

  /** What somebody else does to the same activity. */
  enum Rival {
    NOBODY,
    ANSWERS_ALIKE,
    COMPLETES_OTHERWISE,
    FAILS_OTHERWISE,
    TERMINATES_WORKFLOW,
    CONTINUES_AS_NEW
  }

  static FaultCase of(Fault kind, long seed) {
    SplittableRandom random = new SplittableRandom(31 * seed + kind.ordinal());
    Operation operation = oneOf(random, Operation.values());
    Form form = oneOf(random, Form.values());
    Addressing addressing = oneOf(random, Addressing.values());
    Second second = second(addressing, random);
    Rival rival = rival(operation, random);
    return new FaultCase(
        kind,
        seed,
        operation,
        addressing,
        form,
        rival,
        oneIn(random, 2) ? 0 : 1 + random.nextInt(2),
        oneIn(random, 3) && rival != Rival.CONTINUES_AS_NEW,
        oneIn(random, 2) ? 0 : random.nextInt(4),
        second.healed() && oneIn(random, 2)
            ? throughTheFirstCall(form, kind)
            : numberOfFaults(form, random),
        second);
  }

  private static Second second(Addressing first, SplittableRandom random) {
    return new Second(
        oneIn(random, 2),
        oneIn(random, 2) ? first : oneOf(random, Addressing.values()),
        oneIn(random, 2),
        oneIn(random, 2));
  }

  /** Of an attempt that failed, the server tells only the last failure: one process must do. */
  private static Rival rival(Operation operation, SplittableRandom random) {
    if (oneIn(random, 2) || operation == Operation.FAIL_RETRYABLY_AND_COMPLETE) {
      return Rival.NOBODY;
    }
    if (operation.isRetryable()) {
      return Rival.CONTINUES_AS_NEW;
    }
    Rival rival = oneOf(random, Rival.values());
    return rival == Rival.CONTINUES_AS_NEW && (operation.isCancellation() || operation.isBeside())
        ? Rival.TERMINATES_WORKFLOW
        : rival;
  }

  /** So that the first call is never answered, unless it is a batch's, which must be. */
  private static int throughTheFirstCall(Form form, Fault kind) {
    return form == Form.BATCH && !kind.isFinal() ? 16 : Integer.MAX_VALUE;
  }

  private static <T> T oneOf(SplittableRandom random, T[] values) {
    return values[random.nextInt(values.length)];
  }

  private static boolean oneIn(SplittableRandom random, int number) {
    return random.nextInt(number) == 0;
  }

  /** Mostly few; sometimes more than a call has time for, but a batch is patient for ever. */
  private static int numberOfFaults(Form form, SplittableRandom random) {
    int draw = random.nextInt(16);
    if (form == Form.BATCH && draw < 4) {
      return 16;
    }
    if (draw == 0) {
      return Integer.MAX_VALUE;
    }
    return draw < 10 ? 1 : draw < 14 ? 2 : 3;
  }

  /** What can be known only of the activity's whole workflow. */
  boolean continuesAsNew() {
    return rival == Rival.CONTINUES_AS_NEW;
  }

  Fault faultAt(int call) {
    return call >= firstFault && call - firstFault < faults ? kind : Fault.NONE;
  }
}
