package dev.asyncactivity.processor.model;

import com.palantir.javapoet.ClassName;

/**
 * The names of what is generated for one interface. {@code Outer.Inner} gives {@code Outer_Inner…},
 * in the interface's package.
 */
public record GeneratedNames(
    ClassName implBase, ClassName completer, ClassName failures, ClassName router) {
  /** The base's method that its others reach their state through; no activity may be so named. */
  public static final String PARKING_METHOD = "asyncActivityParking";

  public static GeneratedNames of(ClassName activityInterface, Platform platform) {
    String name = String.join("_", activityInterface.simpleNames());
    String flat = name + platform.infix();
    String inPackage = activityInterface.packageName();
    return new GeneratedNames(
        ClassName.get(inPackage, flat + "ImplBase"),
        ClassName.get(inPackage, flat + "Completer"),
        ClassName.get(inPackage, flat + "Failures"),
        ClassName.get(inPackage, name + "Router"));
  }

  public ClassName handle(AsyncMethod method) {
    return completer.nestedClass(method.handleName());
  }
}
