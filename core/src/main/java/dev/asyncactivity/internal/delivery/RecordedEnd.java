package dev.asyncactivity.internal.delivery;

import dev.asyncactivity.NotPendingReason.TimeoutKind;

/** How an activity ended, as its workflow's history has it. A nonce is empty if there is none. */
public sealed interface RecordedEnd {

  record Completed(String nonce, RecordedValue result) implements RecordedEnd {}

  record Failed(String nonce, String type, RecordedValue failure) implements RecordedEnd {}

  record TimedOut(TimeoutKind kind) implements RecordedEnd {}

  record Canceled(String nonce) implements RecordedEnd {}
}
