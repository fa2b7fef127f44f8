package dev.asyncactivity.benchmarks.report;

import java.io.IOException;

/**
 * What the compared processors do for their time: the numbers alone would compare different work.
 */
final class ToolTable {
  private ToolTable() {}

  static String from(Results results) throws IOException {
    CompileOutput output = CompileOutput.from(results);
    Table table = new Table("tool", "version", "what it does and ours does not", "the reverse");
    for (Tool tool : Tool.in(CompileTimes.from(results).rows())) {
      if (tool.isPeer()) {
        table.row(tool.id(), output.version(tool), more(tool), less(tool));
      }
    }
    return table.toString();
  }

  private static String more(Tool tool) {
    return switch (tool) {
      case AUTO_VALUE -> "value classes with `equals`, `hashCode` and `toString`; extensions";
      case RECORD_BUILDER -> "builders and withers of records, which is much source";
      case IMMUTABLES ->
          "immutable classes with builders and copy methods, which is much source; many styles";
      case MAPSTRUCT ->
          "matches properties by name and looks for conversions: much analysis, little source";
      case DAGGER -> "checks the whole graph of dependencies; writes factories and components";
      case ASYNC_ACTIVITY, NO_OP -> "";
    };
  }

  private static String less(Tool tool) {
    return switch (tool) {
      case AUTO_VALUE, RECORD_BUILDER, IMMUTABLES ->
          "checks signatures and failures against Temporal's rules; writes two ends of a call,"
              + " not one class";
      case MAPSTRUCT -> "writes new public types, a handle class per method, and Javadoc";
      case DAGGER -> "writes classes that people call, with a handle class per method and Javadoc";
      case ASYNC_ACTIVITY, NO_OP -> "";
    };
  }
}
