package deprecation;

/** Deprecated itself, so that naming what it holds warns too. */
@Deprecated
public final class OldHolder {

  private OldHolder() {}

  public record Held(String text) {}
}
