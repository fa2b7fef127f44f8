package dev.asyncactivity.http.drift;

import dev.asyncactivity.http.shape.Shape;
import dev.asyncactivity.http.shape.Shape.Choice;
import dev.asyncactivity.http.shape.Shape.Field;
import dev.asyncactivity.http.shape.Shape.ListOf;
import dev.asyncactivity.http.shape.Shape.MapOf;
import dev.asyncactivity.http.shape.Shape.Nullable;
import dev.asyncactivity.http.shape.Shape.Num;
import dev.asyncactivity.http.shape.Shape.Obj;
import dev.asyncactivity.http.shape.Shape.Opaque;
import dev.asyncactivity.http.shape.Shape.Ref;
import dev.asyncactivity.http.shape.Shape.Text;
import dev.asyncactivity.http.shape.TextKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What has changed between two shapes of a body. */
final class ShapeDrift {
  private static final Text ANY_TEXT = new Text(TextKind.ANY);

  private final Changes changes;

  /** Pairs of objects that are compared already, further up or elsewhere. */
  private final Set<List<String>> compared = new HashSet<>();

  private ShapeDrift(Changes changes) {
    this.changes = changes;
  }

  static void addTo(Changes changes, String where, Shape before, Shape now) {
    new ShapeDrift(changes).compare(where + " ", before, now);
  }

  private void compare(String at, Shape before, Shape now) {
    Shape old = before instanceof Ref ref ? ref.target() : before;
    Shape today = now instanceof Ref ref ? ref.target() : now;
    if (old instanceof Opaque || today instanceof Opaque) {
      opaque(at, old, today);
    } else if (old instanceof Nullable || today instanceof Nullable) {
      nullable(at, old, today);
    } else if (old instanceof Num oldNumber && today instanceof Num number) {
      number(at, oldNumber, number);
    } else if (old instanceof Choice oldChoice && today instanceof Choice choice) {
      choice(at, oldChoice, choice);
    } else if (old instanceof ListOf oldList && today instanceof ListOf list) {
      compare(at + "/*", oldList.element(), list.element());
    } else if (old instanceof MapOf oldMap && today instanceof MapOf map) {
      compare(at + "/* (key)", oldMap.key(), map.key());
      compare(at + "/*", oldMap.value(), map.value());
    } else if (old instanceof Obj oldObject && today instanceof Obj object) {
      if (compared.add(List.of(oldObject.name(), object.name()))) {
        object(at, oldObject, object);
      }
    } else if (today.equals(ANY_TEXT) && (old instanceof Text || old instanceof Choice)) {
      if (!old.equals(today)) {
        changes.adds(at, "takes every text");
      }
    } else if (!Words.of(old).equals(Words.of(today))) {
      changes.breaks(at, "was %s, and is %s".formatted(Words.of(old), Words.of(today)));
    }
  }

  private void opaque(String at, Shape before, Shape now) {
    if (!(now instanceof Opaque)) {
      changes.breaks(at, "was not described, and is checked now");
    } else if (!(before instanceof Opaque)) {
      changes.breaks(at, "is no longer described: whether it takes the same is not known");
    }
  }

  private void nullable(String at, Shape before, Shape now) {
    if (!(now instanceof Nullable)) {
      changes.breaks(at, "takes no null any more");
    } else if (!(before instanceof Nullable)) {
      changes.adds(at, "takes null, too");
    }
    compare(
        at,
        before instanceof Nullable old ? old.shape() : before,
        now instanceof Nullable today ? today.shape() : now);
  }

  private void number(String at, Num before, Num now) {
    if (now.whole() && !before.whole()) {
      changes.breaks(at, "takes whole numbers only");
    } else if (before.whole() && !now.whole()) {
      changes.adds(at, "takes fractions, too");
    }
    boolean fewer = isTighter(now.min(), before.min(), 1) || isTighter(now.max(), before.max(), -1);
    boolean more = isTighter(before.min(), now.min(), 1) || isTighter(before.max(), now.max(), -1);
    if (fewer) {
      changes.breaks(at, "takes fewer numbers: " + Words.range(now));
    } else if (more) {
      changes.adds(at, "takes more numbers: " + Words.range(now));
    }
  }

  /**
   * Whether a limit leaves less than another: a minimum that is greater, a maximum that is less.
   */
  private static boolean isTighter(
      @org.jspecify.annotations.Nullable BigDecimal limit,
      @org.jspecify.annotations.Nullable BigDecimal than,
      int sign) {
    return limit != null && (than == null || limit.compareTo(than) * sign > 0);
  }

  private void choice(String at, Choice before, Choice now) {
    before.options().stream()
        .filter(option -> !now.options().contains(option))
        .forEach(option -> changes.breaks(at, "no longer takes " + option));
    now.options().stream()
        .filter(option -> !before.options().contains(option))
        .forEach(option -> changes.adds(at, "takes " + option + ", too"));
  }

  private void object(String at, Obj before, Obj now) {
    if (before.open() && !now.open()) {
      changes.breaks(at, "takes no unknown fields any more");
    } else if (now.open() && !before.open()) {
      changes.adds(at, "takes unknown fields, too");
    }
    List<Field> found = new ArrayList<>();
    for (Field old : before.fields()) {
      for (String name : namesOf(old)) {
        if (now.fields().stream().noneMatch(field -> namesOf(field).contains(name))) {
          changes.breaks(at + "/" + name, "is gone");
        }
      }
      Optional<Field> today =
          now.fields().stream()
              .filter(field -> namesOf(field).stream().anyMatch(namesOf(old)::contains))
              .findFirst();
      today.ifPresent(
          field -> {
            found.add(field);
            field(at + "/" + old.name(), old, field, before.open());
          });
    }
    now.fields().stream()
        .filter(field -> !found.contains(field))
        .forEach(field -> added(at + "/" + field.name(), field, before.open()));
  }

  private void field(String at, Field before, Field now, boolean wasOpen) {
    if (now.required() && !before.required()) {
      changes.breaks(at, "must be there now");
    } else if (before.required() && !now.required()) {
      changes.adds(at, "may be left out");
    }
    for (String name : namesOf(now)) {
      if (!namesOf(before).contains(name)) {
        added(at, "may be written as " + name + ", too", wasOpen);
      }
    }
    compare(at, before.shape(), now.shape());
  }

  private void added(String at, Field field, boolean wasOpen) {
    if (field.required()) {
      changes.breaks(at, "is new, and must be there");
    } else {
      added(at, "is new, and may be left out", wasOpen);
    }
  }

  /** What takes unknown fields has taken anything by this name. */
  private void added(String at, String detail, boolean wasOpen) {
    if (wasOpen) {
      changes.breaks(at, detail + "; until now it was taken with any value");
    } else {
      changes.adds(at, detail);
    }
  }

  private static List<String> namesOf(Field field) {
    List<String> names = new ArrayList<>(List.of(field.name()));
    names.addAll(field.aliases());
    return names;
  }
}
