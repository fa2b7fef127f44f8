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
 * @param atOnce whether the rival acts beside that call, and not before it
 * @param firstFault the first call that meets the fault, from 0
 * @param faults how many calls meet it
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
    int faults) {

  /** What is called. */
  enum Operation {
    COMPLETE,
    FAIL,
    FAIL_WITH,
    FAIL_RETRYABLY,
    HEARTBEAT_AND_COMPLETE,
    COMPLETE_TWICE_ALIKE,
    COMPLETE_TWICE_OTHERWISE,
    REPORT_CANCELLATION
  }

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
    TERMINATES_WORKFLOW
  }

  static FaultCase of(Fault kind, long seed) {
    SplittableRandom random = new SplittableRandom(31 * seed + kind.ordinal());
    Operation operation = oneOf(random, Operation.values());
    Form form = oneOf(random, Form.values());
    return new FaultCase(
        kind,
        seed,
        operation,
        oneOf(random, Addressing.values()),
        form,
        rival(operation, random),
        oneIn(random, 2) ? 0 : 1 + random.nextInt(2),
        oneIn(random, 3),
        oneIn(random, 2) ? 0 : random.nextInt(4),
        numberOfFaults(form, random));
  }

  /** Of an attempt that failed, the server tells only the last failure: one client must do. */
  private static Rival rival(Operation operation, SplittableRandom random) {
    return operation == Operation.FAIL_RETRYABLY || oneIn(random, 2)
        ? Rival.NOBODY
        : oneOf(random, Rival.values());
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

  Fault faultAt(int call) {
    return call >= firstFault && call - firstFault < faults ? kind : Fault.NONE;
  }
}
