package deprecation;

public sealed interface PartlyOldFailure {

  record Current(String text) implements PartlyOldFailure {
    @Deprecated
    public String message() {
      return "from a deprecated method";
    }
  }

  @Deprecated
  record Former(String text) implements PartlyOldFailure {}

  @Deprecated(forRemoval = true)
  record Gone(String text) implements PartlyOldFailure {}
}
