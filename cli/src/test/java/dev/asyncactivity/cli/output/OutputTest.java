package dev.asyncactivity.cli.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.asyncactivity.cli.BadInput;
import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OutputTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private Console console(String input) {
    return new Console(
        new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
        new PrintWriter(out),
        new PrintWriter(err));
  }

  @Test
  void coloursAreForTerminalsWithoutNoColor() {
    assertThat(Style.of(Map.of(), true).bold("x")).isEqualTo("\u001B[1mx\u001B[0m");
    assertThat(Style.of(Map.of("NO_COLOR", ""), true).good("x")).isEqualTo("\u001B[32mx\u001B[0m");
    assertThat(Style.of(Map.of("NO_COLOR", "1"), true).good("x")).isEqualTo("x");
    assertThat(Style.of(Map.of("NO_COLOR", "1"), true).ansi().enabled()).isFalse();
    assertThat(Style.of(Map.of(), false).bold("x")).isEqualTo("x");
  }

  @Test
  void aTableIsAsWideAsItsCells() {
    Table table = new Table(List.of("a", "long"));
    table.add(List.of("wider", ""));
    table.add(List.of("x", "line\nbreak \u001B[31mred"));
    table.print(new PrintWriter(out, true), it -> "<" + it + ">");
    assertThat(out.toString().lines())
        .containsExactly("<a      long>", "wider  -", "x      line?break ?[31mred");
    assertThatThrownBy(() -> table.add(List.of("x"))).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void printsJsonOneObjectALine() {
    Report report = new Report(console(""), Style.of(Map.of(), false), true);
    report.many(List.of("a"), List.of(Json.object().put("a", 1), Json.object().put("b", "\n")));
    report.note("not for programs");
    assertThat(out.toString().lines()).containsExactly("{\"a\":1}", "{\"b\":\"\\n\"}");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void readsStandardInputOnce() {
    Console console = console(" text\n");
    assertThat(console.textOf("as it is")).isEqualTo("as it is");
    assertThat(console.textOf("-")).isEqualTo("text");
    assertThatThrownBy(() -> console.textOf("-")).isInstanceOf(BadInput.class);
  }
}
