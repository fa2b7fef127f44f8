package dev.asyncactivity.cli.contract;

import dev.asyncactivity.cli.BadInput;
import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * Where classes are looked for: the jars and folders of {@code --jars}, then what Java was started
 * with.
 *
 * @since 0.1
 */
public final class ClassPath {
  private static final String CLASS = ".class";

  private final List<Path> entries = new ArrayList<>();
  private final ClassLoader loader;

  /**
   * The class path of one command.
   *
   * @param jars jars, folders of classes, and folders of jars, separated as in a class path
   * @throws BadInput if one of them does not exist
   */
  public ClassPath(String jars) {
    for (String entry : split(jars)) {
      Path path = Path.of(entry);
      if (!Files.exists(path)) {
        throw new BadInput("There is no " + path + ", which --jars names.");
      }
      entries.addAll(Files.isDirectory(path) ? folder(path) : List.of(path));
    }
    this.loader =
        new URLClassLoader(
            entries.stream().map(ClassPath::url).toArray(URL[]::new),
            ClassPath.class.getClassLoader());
    for (String entry : split(System.getProperty("java.class.path", ""))) {
      if (Files.exists(Path.of(entry))) {
        entries.add(Path.of(entry));
      }
    }
  }

  private static List<String> split(String path) {
    return Stream.of(path.split(File.pathSeparator)).filter(it -> !it.isBlank()).toList();
  }

  /** A folder with jars in it stands for these; else it holds classes. */
  private static List<Path> folder(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> jars = files.filter(it -> it.toString().endsWith(".jar")).sorted().toList();
      return jars.isEmpty() ? List.of(folder) : jars;
    } catch (IOException e) {
      throw unreadable(folder, e);
    }
  }

  private static URL url(Path entry) {
    try {
      return entry.toUri().toURL();
    } catch (IOException e) {
      throw unreadable(entry, e);
    }
  }

  private static BadInput unreadable(Path entry, IOException e) {
    return new BadInput("The class path entry " + entry + " cannot be read.", e);
  }

  /** Loads what is there. */
  public ClassLoader loader() {
    return loader;
  }

  /**
   * The names of the top-level classes whose name ends in a way.
   *
   * @param suffix the end of the simple name
   */
  Set<String> namesEndingIn(String suffix) {
    Set<String> names = new LinkedHashSet<>();
    for (Path entry : entries) {
      try {
        for (String file : Files.isDirectory(entry) ? filesIn(entry) : filesOf(entry)) {
          if (file.endsWith(suffix + CLASS) && !file.startsWith("META-INF/")) {
            String name = file.substring(0, file.length() - CLASS.length());
            names.add(name.replace('/', '.'));
          }
        }
      } catch (IOException e) {
        throw unreadable(entry, e);
      }
    }
    return names;
  }

  private static List<String> filesIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .map(it -> folder.relativize(it).toString().replace(File.separatorChar, '/'))
          .sorted()
          .toList();
    }
  }

  private static List<String> filesOf(Path jar) throws IOException {
    try (JarFile file = new JarFile(jar.toFile())) {
      return file.stream().map(it -> it.getName()).toList();
    }
  }
}
