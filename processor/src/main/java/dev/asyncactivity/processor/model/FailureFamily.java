package dev.asyncactivity.processor.model;

import java.util.List;

/**
 * The declared failures of a method: what {@code AsyncActivity.failure} names.
 *
 * @param type the record, or the sealed interface
 * @param records the record, or the interface's permitted records, in the order of their names
 */
public record FailureFamily(QualifiedName type, List<FailureRecord> records) {

  public FailureFamily {
    records = List.copyOf(records);
  }

  /**
   * One declared failure.
   *
   * @param record the record
   * @param type the type of the {@code ApplicationFailure}
   * @param retryable whether the retry policy applies
   * @param hasMessage whether the record has a {@code String message()}
   * @param typeConstant the name of the constant that holds the type
   */
  public record FailureRecord(
      QualifiedName record,
      String type,
      boolean retryable,
      boolean hasMessage,
      String typeConstant) {}
}
