package dev.asyncactivity.cli.output;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * Prints results: JSON, one object a line, or text.
 *
 * @since 0.1
 */
public final class Report {
  private final Console console;
  private final Style style;
  private final boolean json;

  /**
   * The results of one command.
   *
   * @param console where to
   * @param style how
   * @param json whether for programs
   */
  public Report(Console console, Style style, boolean json) {
    this.console = console;
    this.style = style;
    this.json = json;
  }

  /**
   * A call that was accepted.
   *
   * @param sentence what happened, for people
   * @param result the same for programs
   */
  public void done(String sentence, ObjectNode result) {
    console.out().println(json ? result : style.good(sentence));
  }

  /**
   * One thing, a line for each of its fields.
   *
   * @param thing the thing
   */
  public void one(ObjectNode thing) {
    if (json) {
      console.out().println(thing);
      return;
    }
    int width = thing.properties().stream().mapToInt(it -> it.getKey().length()).max().orElse(0);
    for (Map.Entry<String, JsonNode> field : thing.properties()) {
      String name = field.getKey() + " ".repeat(width - field.getKey().length());
      console.out().println(style.bold(name) + "  " + Table.oneLine(text(field.getValue())));
    }
  }

  /**
   * Many things, a row for each.
   *
   * @param columns the fields that the table has
   * @param things the things
   */
  public void many(List<String> columns, List<ObjectNode> things) {
    if (json) {
      things.forEach(console.out()::println);
      return;
    }
    if (!things.isEmpty()) {
      Table table = new Table(columns);
      for (ObjectNode thing : things) {
        List<String> row = new ArrayList<>();
        columns.forEach(it -> row.add(text(thing.path(it))));
        table.add(row);
      }
      table.print(console.out(), style::bold);
    }
  }

  /**
   * What a person should know beside the results.
   *
   * @param sentence the remark
   */
  public void note(String sentence) {
    if (!json) {
      console.err().println(sentence);
    }
  }

  private static String text(JsonNode value) {
    if (value.isArray()) {
      return StreamSupport.stream(value.spliterator(), false)
          .map(Report::text)
          .collect(Collectors.joining(", "));
    }
    return value.isMissingNode() || value.isNull()
        ? ""
        : value.isValueNode() ? value.asText() : value.toString();
  }
}
