package dev.asyncactivity.http;

import dev.asyncactivity.http.drift.MethodDrift;
import dev.asyncactivity.http.openapi.OpenApiShapes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What has changed between two versions of a contract, from the side of those who answer: their
 * links are out, and their programs are written. In a test:
 *
 * <pre>{@code
 * ContractDrift.verify(Path.of("src/main/resources/openapi.json"), OpenApi.of(contract));
 * }</pre>
 *
 * @since 0.1.0
 */
public final class ContractDrift {
  /** The system property that lets {@link #verify} write the file. */
  public static final String UPDATE = "async-activity.contract.update";

  private final List<Change> changes;

  private ContractDrift(List<Change> changes) {
    this.changes = changes;
  }

  /**
   * What a change does.
   *
   * @since 0.1.0
   */
  public enum Kind {
    /** What could be sent before is refused, or means something else. */
    BREAKS,
    /** More can be sent, and all that could be sent before. */
    ADDS
  }

  /**
   * A change.
   *
   * @param kind what it does
   * @param where the route, and the place in its body
   * @param detail what has changed
   * @since 0.1.0
   */
  public record Change(Kind kind, String where, String detail) {
    @Override
    public String toString() {
      return kind + " " + where + ": " + detail;
    }
  }

  /**
   * Compares two documents of {@link OpenApi#toJson}.
   *
   * @param lastRelease what those who answer know
   * @param today what they will meet
   * @return the drift
   * @throws IllegalArgumentException if one of them is no such document
   */
  public static ContractDrift between(String lastRelease, String today) {
    return new ContractDrift(
        MethodDrift.between(OpenApiShapes.of(lastRelease), OpenApiShapes.of(today)));
  }

  /**
   * Checks that a contract is as a committed file has it. When it has changed on purpose, run the
   * test once with {@code -Dasync-activity.contract.update=true}, and commit the file.
   *
   * @param committed the file
   * @param today the contract
   * @throws AssertionError with a report, if there is no such file, or another contract in it
   */
  public static void verify(Path committed, OpenApi today) {
    String document = today.toJson();
    try {
      if (Boolean.getBoolean(UPDATE)) {
        Files.createDirectories(committed.toAbsolutePath().getParent());
        Files.writeString(committed, document);
        return;
      }
      if (!Files.exists(committed)) {
        throw new AssertionError(
            "There is no file %s yet: run the test once with -D%s=true"
                .formatted(committed, UPDATE));
      }
      String before = Files.readString(committed).replace("\r\n", "\n");
      if (!before.equals(document)) {
        throw new AssertionError(
            "%sIf that is meant, run the test once with -D%s=true, and commit %s"
                .formatted(between(before, document).report(), UPDATE, committed));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * All changes.
   *
   * @return the changes, in the order of the contract
   */
  public List<Change> changes() {
    return changes;
  }

  /**
   * Whether links that are out, or programs that are written, stop working.
   *
   * @return whether anything breaks
   */
  public boolean breaks() {
    return changes.stream().anyMatch(it -> it.kind() == Kind.BREAKS);
  }

  /**
   * The changes for people.
   *
   * @return lines of text, each with its end
   */
  public String report() {
    if (changes.isEmpty()) {
      return "The contract takes what it took before.\n";
    }
    return part("BREAKS what is out:", Kind.BREAKS) + part("ADDS:", Kind.ADDS);
  }

  private String part(String title, Kind kind) {
    String lines =
        changes.stream()
            .filter(it -> it.kind() == kind)
            .map(it -> "  %s: %s\n".formatted(it.where().strip(), it.detail()))
            .collect(Collectors.joining());
    return lines.isEmpty() ? "" : title + "\n" + lines;
  }
}
