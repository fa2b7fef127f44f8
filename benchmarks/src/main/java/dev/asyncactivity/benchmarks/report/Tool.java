package dev.asyncactivity.benchmarks.report;

import java.awt.Color;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The processors that are compared. Each has one colour in all charts, which people who are
 * colour-blind can tell apart (Paul Tol's "bright").
 */
enum Tool {
  ASYNC_ACTIVITY(0x4477AA),
  AUTO_VALUE(0x228833),
  RECORD_BUILDER(0xCCBB44),
  IMMUTABLES(0xEE6677),
  MAPSTRUCT(0xAA3377),
  DAGGER(0x66CCEE),
  /** Claims the annotation and does nothing: what any processor costs. */
  NO_OP(0xBBBBBB);

  private final Color color;

  Tool(int rgb) {
    this.color = new Color(rgb);
  }

  /** As the files name it. */
  String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  Color color() {
    return color;
  }

  boolean isPeer() {
    return this != ASYNC_ACTIVITY && this != NO_OP;
  }

  /** The tools that the rows name, ours first. */
  static List<Tool> in(Rows rows) {
    return rows.values("tool").stream().map(Tool::named).sorted().toList();
  }

  private static Tool named(String id) {
    return Arrays.stream(values())
        .filter(tool -> tool.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("Unknown tool: " + id));
  }
}
