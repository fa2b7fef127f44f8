package dev.asyncactivity.processor.model;

import java.util.ArrayList;
import java.util.List;

/**
 * The name of a class.
 *
 * @param packageName its package, empty for the unnamed one
 * @param simpleNames its simple name, after those of the classes around it
 */
public record QualifiedName(String packageName, List<String> simpleNames) {

  public QualifiedName {
    simpleNames = List.copyOf(simpleNames);
  }

  /** The name of a class that is not nested. */
  public static QualifiedName of(String packageName, String simpleName) {
    return new QualifiedName(packageName, List.of(simpleName));
  }

  public String simpleName() {
    return simpleNames.get(simpleNames.size() - 1);
  }

  /** The name of the outermost class around it, or its own. */
  public QualifiedName outermost() {
    return of(packageName, simpleNames.get(0));
  }

  /** The name of a class in it. */
  public QualifiedName nested(String name) {
    List<String> names = new ArrayList<>(simpleNames);
    names.add(name);
    return new QualifiedName(packageName, names);
  }

  /** The name as sources write it. */
  @Override
  public String toString() {
    String names = String.join(".", simpleNames);
    return packageName.isEmpty() ? names : packageName + "." + names;
  }
}
