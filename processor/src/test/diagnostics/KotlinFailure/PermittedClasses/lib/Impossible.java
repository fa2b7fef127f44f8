package cases;

/** An object. */
@kotlin.Metadata
public final class Impossible {
  public static final Impossible INSTANCE = new Impossible();

  private Impossible() {}
}
