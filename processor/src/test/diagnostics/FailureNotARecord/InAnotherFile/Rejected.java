package cases;

public sealed interface Rejected {
  final class TooMuch implements Rejected {}
}
