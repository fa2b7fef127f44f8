package dev.asyncactivity.cli.contract;

import dev.asyncactivity.cli.BadInput;
import io.temporal.common.converter.DataConverter;
import io.temporal.common.converter.GlobalDataConverter;
import java.lang.reflect.Constructor;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/**
 * The flags that say where the activity interfaces are, and how their values are converted.
 *
 * @since 0.1
 */
public final class ContractOptions {
  @Option(
      names = "--jars",
      paramLabel = "PATH",
      scope = ScopeType.INHERIT,
      description =
          "Jars and folders with the activity interfaces, what is generated for them, and their"
              + " types, as in a class path; ASYNC_ACTIVITY_JARS.")
  private @Nullable String jars;

  @Option(
      names = "--interface",
      paramLabel = "NAME",
      scope = ScopeType.INHERIT,
      description = "Look at this activity interface only; may be given more than once.")
  private List<String> interfaces = List.of();

  @Option(
      names = "--data-converter",
      paramLabel = "CLASS",
      scope = ScopeType.INHERIT,
      description =
          "A DataConverter in the jars, with a constructor without parameters; Temporal's default"
              + " one by default.")
  private @Nullable String converter;

  /**
   * Where classes are looked for.
   *
   * @param environment the environment variables
   */
  public ClassPath classPath(Map<String, String> environment) {
    return new ClassPath(jars != null ? jars : environment.getOrDefault("ASYNC_ACTIVITY_JARS", ""));
  }

  /**
   * The activity types.
   *
   * @param classPath where to look
   */
  public KnownTypes types(ClassPath classPath) {
    return KnownTypes.on(classPath, interfaces);
  }

  /**
   * What reads and writes values.
   *
   * @param classPath where to look
   * @throws BadInput if it cannot be made
   */
  public DataConverter converter(ClassPath classPath) {
    if (converter == null) {
      return GlobalDataConverter.get();
    }
    try {
      Constructor<?> constructor =
          Class.forName(converter, true, classPath.loader()).getDeclaredConstructor();
      constructor.setAccessible(true);
      return (DataConverter) constructor.newInstance();
    } catch (ReflectiveOperationException | ClassCastException | LinkageError e) {
      throw new BadInput(
          "There is no DataConverter "
              + converter
              + " with a constructor without parameters on the class path. Add its jar with"
              + " --jars.",
          e);
    }
  }
}
