package dev.asyncactivity.processor.model;

/**
 * The names of what is generated for one interface. {@code Outer.Inner} gives {@code Outer_Inner…},
 * in the interface's package.
 */
public record GeneratedNames(
    QualifiedName implBase,
    QualifiedName completer,
    QualifiedName failures,
    QualifiedName handOffs,
    QualifiedName waits,
    QualifiedName router) {
  /** The base's method that its others reach their state through; no activity may be so named. */
  public static final String PARKING_METHOD = "asyncActivityParking";

  /** The interface of signals and queries, which is nested in the waits. */
  public static final String LISTENER = "Listener";

  public static GeneratedNames of(QualifiedName activityInterface, Platform platform) {
    String name = String.join("_", activityInterface.simpleNames());
    String flat = name + platform.infix();
    String inPackage = activityInterface.packageName();
    return new GeneratedNames(
        QualifiedName.of(inPackage, flat + "ImplBase"),
        QualifiedName.of(inPackage, flat + "Completer"),
        QualifiedName.of(inPackage, flat + "Failures"),
        QualifiedName.of(inPackage, flat + "HandOffs"),
        QualifiedName.of(inPackage, flat + "Waits"),
        QualifiedName.of(inPackage, name + "Router"));
  }

  /** The method of the hand-off activity. */
  public static String handOffMethod(AsyncMethod method) {
    return "handOff" + method.handleName();
  }

  /** The method of the activity that withdraws, and its hook. */
  public static String withdrawMethod(AsyncMethod method) {
    return "withdraw" + method.handleName();
  }

  public QualifiedName handle(AsyncMethod method) {
    return completer.nested(method.handleName());
  }
}
