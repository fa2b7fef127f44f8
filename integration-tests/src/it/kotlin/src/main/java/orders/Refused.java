package orders;

/** The failures stand in Java: for kapt a Kotlin class is neither a record nor sealed. */
public sealed interface Refused {
  record TooMuch(int limit) implements Refused {}

  record Unknown(String article) implements Refused {}
}
