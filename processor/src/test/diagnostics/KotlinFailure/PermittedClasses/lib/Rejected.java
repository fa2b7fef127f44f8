package cases;

/** As Kotlin's compiler writes a sealed interface to a class file. */
@kotlin.Metadata
public sealed interface Rejected {
  @kotlin.Metadata
  final class TooLate implements Rejected {}
}
