package dev.asyncactivity.cli.contract;

import dev.asyncactivity.ActivityContract;
import dev.asyncactivity.cli.BadInput;
import dev.asyncactivity.internal.worker.ParkingActivities;
import io.temporal.activity.ActivityInterface;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The asynchronous activity types of the interfaces on the class path.
 *
 * @since 0.1
 */
public final class KnownTypes {
  private static final String COMPLETER = "Completer";
  private static final String BASE = "ImplBase";

  private final List<KnownType> types;

  KnownTypes(List<KnownType> types) {
    this.types =
        types.stream()
            .sorted(
                Comparator.comparing(KnownType::name)
                    .thenComparing(it -> it.activityInterface().getName()))
            .toList();
  }

  /**
   * Finds them.
   *
   * @param classPath where to look
   * @param interfaces the only interfaces to take; none to take all
   * @throws BadInput if one of the interfaces is not there
   */
  public static KnownTypes on(ClassPath classPath, List<String> interfaces) {
    List<KnownType> found = new ArrayList<>();
    for (String completer : classPath.namesEndingIn(COMPLETER)) {
      found.addAll(typesOf(completer, classPath.loader()));
    }
    for (String wanted : interfaces) {
      if (found.stream().noneMatch(it -> isNamed(it, wanted))) {
        throw new BadInput(
            "There is no asynchronous activity interface "
                + wanted
                + " on the class path. Add its jar with --jars.");
      }
    }
    return new KnownTypes(
        interfaces.isEmpty()
            ? found
            : found.stream()
                .filter(it -> interfaces.stream().anyMatch(wanted -> isNamed(it, wanted)))
                .toList());
  }

  private static boolean isNamed(KnownType type, String name) {
    Class<?> it = type.activityInterface();
    return it.getName().equals(name)
        || name.equals(it.getCanonicalName())
        || it.getSimpleName().equals(name);
  }

  /** The implementation base stands beside the completer, and names the interface. */
  private static List<KnownType> typesOf(String completer, ClassLoader loader) {
    String base = completer.substring(0, completer.length() - COMPLETER.length()) + BASE;
    try {
      Class<?> generated = Class.forName(completer, false, loader);
      Class<?> ofWorker = Class.forName(base, false, loader);
      if (!ParkingActivities.class.isAssignableFrom(ofWorker)) {
        return List.of(); // that of Cadence, for an interface of both platforms
      }
      return Stream.of(ofWorker.getInterfaces())
          .filter(it -> it.isAnnotationPresent(ActivityInterface.class))
          .flatMap(it -> ActivityContract.of(it).stream().map(c -> new KnownType(it, generated, c)))
          .toList();
    } catch (ClassNotFoundException | LinkageError e) {
      return List.of(); // somebody else's completer, or one whose types are not on the class path
    }
  }

  /** All of them, by name. */
  public List<KnownType> all() {
    return types;
  }

  /** All of them, of which there must be one. */
  public List<KnownType> some() {
    if (types.isEmpty()) {
      throw new BadInput(
          "There is no asynchronous activity interface on the class path. Add its jar with --jars.");
    }
    return types;
  }

  /**
   * The type with a name.
   *
   * @param name the activity type, or the method's name
   * @throws BadInput if there is none, or more than one
   */
  public KnownType named(String name) {
    List<KnownType> fitting =
        some().stream()
            .filter(it -> it.name().equals(name) || it.contract().method().getName().equals(name))
            .toList();
    if (fitting.size() == 1) {
      return fitting.get(0);
    }
    throw new BadInput(
        fitting.isEmpty()
            ? "No interface on the class path has an activity type "
                + name
                + ": there are "
                + names(types, KnownType::name)
                + ". Add its jar with --jars."
            : "More than one interface has an activity type "
                + name
                + ": choose one with --interface, of "
                + names(fitting, it -> it.activityInterface().getName())
                + ".");
  }

  private static String names(List<KnownType> types, Function<KnownType, String> name) {
    return types.stream().map(name).collect(Collectors.joining(", "));
  }
}
