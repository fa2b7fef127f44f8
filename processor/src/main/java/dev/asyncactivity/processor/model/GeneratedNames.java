package dev.asyncactivity.processor.model;

/**
 * The names of what is generated for one interface. {@code Outer.Inner} gives {@code Outer_Inner…},
 * in the interface's package.
 */
public record GeneratedNames(
    QualifiedName implBase, QualifiedName completer, QualifiedName failures) {
  /** The base's method that its others reach their state through; no activity may be so named. */
  public static final String PARKING_METHOD = "asyncActivityParking";

  public static GeneratedNames of(QualifiedName activityInterface) {
    String flat = String.join("_", activityInterface.simpleNames());
    String inPackage = activityInterface.packageName();
    return new GeneratedNames(
        QualifiedName.of(inPackage, flat + "ImplBase"),
        QualifiedName.of(inPackage, flat + "Completer"),
        QualifiedName.of(inPackage, flat + "Failures"));
  }

  public QualifiedName handle(AsyncMethod method) {
    return completer.nested(method.handleName());
  }
}
