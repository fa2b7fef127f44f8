package dev.asyncactivity.internal.payload;

import dev.asyncactivity.NotPendingReason.RecordedResult;
import io.temporal.api.common.v1.Payload;
import java.util.List;

/**
 * Compares values by what they say, not by how a language or a converter writes them. Equal values
 * are never {@code OTHER}; what cannot be told is {@code UNKNOWN}.
 */
public final class PayloadEquality {
  private PayloadEquality() {}

  /** Compares payloads as they are before the codecs. */
  public static RecordedResult compare(List<Payload> ours, List<Payload> theirs) {
    return compareDecoded(
        ours.stream().map(DecodedPayload::of).toList(),
        theirs.stream().map(DecodedPayload::of).toList());
  }

  private static RecordedResult compareDecoded(
      List<DecodedPayload> ours, List<DecodedPayload> theirs) {
    if (ours.size() != theirs.size() && !areNull(ours) && !areNull(theirs)) {
      return RecordedResult.OTHER;
    }
    RecordedResult result = RecordedResult.SAME;
    for (int i = 0; i < Math.max(ours.size(), theirs.size()); i++) {
      switch (compare(at(ours, i), at(theirs, i))) {
        case SAME -> {}
        case UNKNOWN -> result = RecordedResult.UNKNOWN;
        case OTHER -> {
          return RecordedResult.OTHER;
        }
      }
    }
    return result;
  }

  private static boolean areNull(List<DecodedPayload> payloads) {
    return payloads.stream().allMatch(DecodedPayload::isNull);
  }

  private static DecodedPayload at(List<DecodedPayload> payloads, int index) {
    return index < payloads.size() ? payloads.get(index) : DecodedPayload.NULL;
  }

  private static RecordedResult compare(DecodedPayload ours, DecodedPayload theirs) {
    if (ours.hasBytesOf(theirs)) {
      return RecordedResult.SAME;
    }
    if (ours.isNull()) {
      return compareWithNull(theirs);
    }
    if (theirs.isNull()) {
      return compareWithNull(ours);
    }
    return ours.encoding().equals(theirs.encoding())
        ? compareOfOneEncoding(ours, theirs)
        : RecordedResult.UNKNOWN;
  }

  private static RecordedResult compareWithNull(DecodedPayload payload) {
    if (payload.isNull()) {
      return RecordedResult.SAME;
    }
    return payload.isValue() ? RecordedResult.OTHER : RecordedResult.UNKNOWN;
  }

  private static RecordedResult compareOfOneEncoding(DecodedPayload ours, DecodedPayload theirs) {
    return switch (ours.encoding()) {
      case DecodedPayload.BYTES_ENCODING -> RecordedResult.OTHER;
      case DecodedPayload.JSON_ENCODING -> compareJson(ours, theirs, RecordedResult.OTHER);
      // Fields with default values may be left out.
      case DecodedPayload.PROTOBUF_JSON_ENCODING ->
          compareJson(ours, theirs, RecordedResult.UNKNOWN);
      default -> RecordedResult.UNKNOWN;
    };
  }

  private static RecordedResult compareJson(
      DecodedPayload ours, DecodedPayload theirs, RecordedResult ifDifferent) {
    if (ours.json() == null || theirs.json() == null) {
      return RecordedResult.UNKNOWN;
    }
    return JsonEquality.areEqual(ours.json(), theirs.json()) ? RecordedResult.SAME : ifDifferent;
  }
}
