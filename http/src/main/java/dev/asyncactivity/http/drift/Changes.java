package dev.asyncactivity.http.drift;

import dev.asyncactivity.http.ContractDrift.Change;
import dev.asyncactivity.http.ContractDrift.Kind;
import java.util.ArrayList;
import java.util.List;

/** Collects changes, each once. */
final class Changes {
  private final List<Change> all = new ArrayList<>();

  void breaks(String where, String detail) {
    add(new Change(Kind.BREAKS, where, detail));
  }

  void adds(String where, String detail) {
    add(new Change(Kind.ADDS, where, detail));
  }

  private void add(Change change) {
    if (!all.contains(change)) {
      all.add(change);
    }
  }

  List<Change> all() {
    return List.copyOf(all);
  }
}
