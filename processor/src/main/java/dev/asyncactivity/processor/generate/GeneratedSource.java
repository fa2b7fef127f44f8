package dev.asyncactivity.processor.generate;

/**
 * One source file.
 *
 * @param packageName the package, empty for the unnamed one
 * @param simpleName the class
 * @param text the whole file
 */
public record GeneratedSource(String packageName, String simpleName, String text) {

  public String qualifiedName() {
    return packageName.isEmpty() ? simpleName : packageName + "." + simpleName;
  }
}
