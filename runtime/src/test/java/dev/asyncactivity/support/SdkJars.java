package dev.asyncactivity.support;

import io.temporal.client.WorkflowClient;
import io.temporal.serviceclient.WorkflowServiceStubs;
import java.io.File;
import java.net.MalformedURLException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Other versions of the SDK, as far as the local repository has them beside the tests' own. */
public final class SdkJars {
  private SdkJars() {}

  /** The library with other jars of the SDK; empty if one of them is not there. */
  public static Optional<URLClassLoader> loader(String version, String... artifacts) {
    Path own = location(WorkflowClient.class);
    Path group = own.getParent().getParent().getParent();
    List<Path> jars =
        Stream.of(artifacts)
            .map(
                name -> group.resolve(name).resolve(version).resolve(name + "-" + version + ".jar"))
            .toList();
    return jars.stream().allMatch(Files::exists)
        ? Optional.of(new URLClassLoader(urls(jars), ClassLoader.getPlatformClassLoader()))
        : Optional.empty();
  }

  private static URL[] urls(List<Path> jars) {
    List<Path> own = List.of(location(WorkflowClient.class), location(WorkflowServiceStubs.class));
    List<Path> all = new ArrayList<>(jars);
    Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(Path::of)
        .filter(path -> !own.contains(path))
        .forEach(all::add);
    return all.stream().map(SdkJars::url).toArray(URL[]::new);
  }

  private static URL url(Path path) {
    try {
      return path.toUri().toURL();
    } catch (MalformedURLException e) {
      throw new AssertionError(e);
    }
  }

  private static Path location(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }
}
