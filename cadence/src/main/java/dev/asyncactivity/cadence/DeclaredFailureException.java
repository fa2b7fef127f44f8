package dev.asyncactivity.cadence;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A declared failure as an exception, which is how a workflow of Cadence gets it: the cause of an
 * {@code ActivityFailureException}. For each declared failure one class that extends this is
 * generated; its name is the reason in the workflow's history.
 *
 * @since 0.1.0
 */
public abstract class DeclaredFailureException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient @Nullable Record failure;
  private transient @Nullable String problem;

  /**
   * For generated code.
   *
   * @param type the failure's simple name, which is the message; it holds no values
   * @param failure the failure; null only where it could not be read
   */
  protected DeclaredFailureException(String type, @Nullable Record failure) {
    super(type, null, false, true);
    this.failure = failure;
  }

  /**
   * The declared failure.
   *
   * @return the record
   * @throws IllegalStateException if what was reported is not one; the generated helper tells more
   */
  public Record failure() {
    if (failure == null) {
      throw new IllegalStateException("The failure could not be read: " + problem);
    }
    return failure;
  }

  /**
   * For the library: what is wrong with the JSON that this was read from.
   *
   * @return the component and what is wrong with it, without values; null if nothing is
   */
  public @Nullable String problem() {
    return problem;
  }

  /** Nothing: a stack trace would say where the call was made, not what failed. */
  @Override
  public final synchronized Throwable fillInStackTrace() {
    return this;
  }

  void setProblem(String problem) {
    this.problem = Objects.requireNonNull(problem, "problem");
  }
}
