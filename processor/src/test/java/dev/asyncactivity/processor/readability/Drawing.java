package dev.asyncactivity.processor.readability;

/**
 * A drawn result type: an activity interface with all the types that it needs inside.
 *
 * @param seed what it is drawn by
 * @param source the interface's file
 */
record Drawing(long seed, String source) {
  static final String INTERFACE = "Drawn";
  static final String METHOD = "park";

  static Drawing of(long seed) {
    TypeDrawer drawer = new TypeDrawer(seed);
    String result = drawer.anyType(0);
    return of(seed, result, drawer.declarations());
  }

  /** An interface with a result and the types in it. */
  static Drawing of(long number, String result, String declarations) {
    return new Drawing(
        number,
        """
        package %s;

        import com.fasterxml.jackson.annotation.*;

        @io.temporal.activity.ActivityInterface
        public interface %s {
          @dev.asyncactivity.AsyncActivity
          %s %s(String id);

        %s}
        """
            .formatted(packageName(number), INTERFACE, result, METHOD, declarations));
  }

  private static String packageName(long seed) {
    return "drawn.s" + seed;
  }

  String interfaceName() {
    return packageName(seed) + "." + INTERFACE;
  }
}
