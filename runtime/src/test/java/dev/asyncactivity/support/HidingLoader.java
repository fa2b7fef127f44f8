package dev.asyncactivity.support;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;

/**
 * Loads the SDK and the library again, as another version would look: without some classes, or with
 * other names in some.
 */
public final class HidingLoader extends ClassLoader {
  private final Set<String> hidden;
  private final Map<String, String> renamed;

  /** Hides classes by the beginning of their names, and renames in the SDK, keeping lengths. */
  public HidingLoader(Set<String> hidden, Map<String, String> renamed) {
    super(HidingLoader.class.getClassLoader());
    this.hidden = hidden;
    this.renamed = renamed;
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (hidden.stream().anyMatch(name::startsWith)) {
      throw new ClassNotFoundException(name);
    }
    if (!name.startsWith("io.temporal.") && !name.startsWith("dev.asyncactivity.")) {
      return super.loadClass(name, resolve);
    }
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      return loaded == null ? define(name) : loaded;
    }
  }

  private Class<?> define(String name) throws ClassNotFoundException {
    try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
      if (in == null) {
        throw new ClassNotFoundException(name);
      }
      byte[] bytes = in.readAllBytes();
      byte[] changed = name.startsWith("io.temporal.") ? rename(bytes) : bytes;
      return defineClass(name, changed, 0, changed.length);
    } catch (IOException e) {
      throw new ClassNotFoundException(name, e);
    }
  }

  private byte[] rename(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    for (Map.Entry<String, String> name : renamed.entrySet()) {
      text = text.replace(name.getKey(), name.getValue());
    }
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
