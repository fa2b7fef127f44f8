package deprecation;

/** Deprecated types, at home in one file so that mentioning them here warns nobody. */
public final class OldTypes {

  private OldTypes() {}

  @Deprecated
  public record Old(String text) {}

  @Deprecated(since = "2", forRemoval = true)
  public record Gone(String text) {}
}
